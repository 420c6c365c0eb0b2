package frontdesk.channel;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes parsed Markdown in the markup of a messaging app. */
final class MarkupRenderer extends AbstractVisitor {
  private final Markup markup;
  private StringBuilder out = new StringBuilder();
  private int number;

  MarkupRenderer(Markup markup) {
    this.markup = markup;
  }

  String render(Node document) {
    document.accept(this);
    return out.toString().strip();
  }

  @Override
  public void visit(Text text) {
    out.append(markup.escape(text.getLiteral()));
  }

  @Override
  public void visit(Code code) {
    out.append(markup.escape(code.getLiteral()));
  }

  @Override
  public void visit(SoftLineBreak softLineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(HardLineBreak hardLineBreak) {
    out.append('\n');
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitChildren(paragraph);
    out.append(paragraph.getParent() instanceof ListItem ? "\n" : "\n\n");
  }

  @Override
  public void visit(Heading heading) {
    out.append(markup.strong(within(heading))).append("\n\n");
  }

  @Override
  public void visit(BulletList list) {
    number = 0;
    visitChildren(list);
    out.append('\n');
  }

  @Override
  public void visit(OrderedList list) {
    number = 1;
    visitChildren(list);
    out.append('\n');
  }

  @Override
  public void visit(ListItem item) {
    out.append(number == 0 ? "• " : number++ + ". ");
    visitChildren(item);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    out.append(markup.strong(within(strong)));
  }

  @Override
  public void visit(Emphasis emphasis) {
    out.append(markup.emphasis(within(emphasis)));
  }

  @Override
  public void visit(Link link) {
    out.append(markup.link(within(link), link.getDestination()));
  }

  /** What the children write, apart. */
  private String within(Node node) {
    var outer = out;
    out = new StringBuilder();
    visitChildren(node);
    var inner = out.toString();
    out = outer;
    return inner;
  }
}

package frontdesk.channel.web;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.Entry;
import frontdesk.catalogue.Phrase;
import frontdesk.channel.web.ReplyBody.SuggestionBody;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be asked, for suggestion buttons. */
@Serdeable
record TopicsBody(String language, List<TopicBody> topics) {

  /** A topic and its entries. */
  @Serdeable
  record TopicBody(String id, String title, List<SuggestionBody> entries) {}

  /** The topics in that language, or in English where it has no entries. */
  static TopicsBody of(Catalogue catalogue, Locale wanted) {
    var locale = catalogue.answersIn(wanted) ? wanted : Locale.ENGLISH;
    var byTopic =
        catalogue.entries(locale).stream()
            .filter(entry -> entry.kind() == Entry.Kind.ANSWER)
            .collect(Collectors.groupingBy(Entry::topic));
    var topics = new ArrayList<TopicBody>();
    catalogue.procedures().stream()
        .filter(procedure -> byTopic.containsKey(procedure.id()))
        .forEach(
            each -> topics.add(topic(each.id(), each.name(locale), byTopic.remove(each.id()))));
    var general = catalogue.texts(locale).get(Phrase.GENERAL_TOPIC);
    byTopic.keySet().stream()
        .sorted()
        .forEach(id -> topics.add(topic(id, general, byTopic.get(id))));
    return new TopicsBody(locale.toLanguageTag(), topics);
  }

  private static TopicBody topic(String id, String title, @Nullable List<Entry> entries) {
    var suggestions =
        entries == null
            ? List.<SuggestionBody>of()
            : entries.stream()
                .map(entry -> new SuggestionBody(entry.id().value(), entry.title()))
                .toList();
    return new TopicBody(id, title, suggestions);
  }
}

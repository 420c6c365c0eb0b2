package frontdesk.screening;

import frontdesk.language.TermIndex.Hit;
import frontdesk.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The terms and cues found in one message, and the rules they complete. */
final class Findings {
  /**
   * A rule completed by the tokens from {@code start} until before {@code end}.
   *
   * @param parts the terms found, one for each group of the rule
   */
  record Match(Rule rule, int start, int end, List<Hit> parts) {
    static Match of(Rule rule, List<Hit> parts) {
      var start = parts.stream().mapToInt(Hit::start).min().orElseThrow();
      return new Match(
          rule, start, parts.stream().mapToInt(Hit::end).max().orElseThrow(), List.copyOf(parts));
    }
  }

  /** No term covers more tokens than this. */
  private static final int WIDEST_HIT = 24;

  /** Farther than any distance within a sentence. */
  private static final int OTHER_SENTENCE = 100_000;

  private static final Comparator<Hit> BY_START = Comparator.comparingInt(Hit::start);

  private final List<Token> tokens;
  private final List<Rule> rules;
  private final List<SignNames> signNames;

  /** For every rule the terms found of each of its groups; empty where none was found. */
  private final List<List<List<Hit>>> groups;

  /** The rules of which a term was found: few of the many. */
  private final BitSet touched = new BitSet();

  private final Map<Integer, BitSet> unlessSentences = new TreeMap<>();
  private final Map<Cue, Map<Integer, List<Hit>>> cues = new EnumMap<>(Cue.class);
  private final BitSet idiomTokens = new BitSet();

  /**
   * @param signNames of every rule, in the order of the rules
   */
  Findings(List<Token> tokens, List<Rule> rules, List<SignNames> signNames) {
    this.tokens = tokens;
    this.rules = rules;
    this.signNames = signNames;
    this.groups = new ArrayList<>(Collections.nCopies(rules.size(), List.of()));
  }

  void addCue(Cue cue, Hit hit) {
    cues.computeIfAbsent(cue, _ -> new TreeMap<>())
        .computeIfAbsent(tokens.get(hit.start()).sentence(), _ -> new ArrayList<>())
        .add(hit);
    if (cue == Cue.IDIOM) {
      idiomTokens.set(hit.start(), hit.end());
    }
  }

  /** Whether the hit lies wholly within a figure of speech. */
  boolean isIdiom(Hit hit) {
    return idiomTokens.nextClearBit(hit.start()) >= hit.end();
  }

  void addGroup(int rule, int group, Hit hit) {
    var found = groups.get(rule);
    if (found.isEmpty()) {
      found = emptyGroups(rules.get(rule).needs().size());
      groups.set(rule, found);
      touched.set(rule);
    }
    found.get(group).add(hit);
  }

  private static List<List<Hit>> emptyGroups(int size) {
    var empty = new ArrayList<List<Hit>>(size);
    for (var group = 0; group < size; group++) {
      empty.add(new ArrayList<>(2));
    }
    return empty;
  }

  void addUnless(int rule, Hit hit) {
    unlessSentences
        .computeIfAbsent(rule, _ -> new BitSet())
        .set(tokens.get(hit.start()).sentence());
  }

  /** What the terms of a rule are signs of: those of its first group, and those of the others. */
  record SignNames(String first, String other) {
    static SignNames of(Rule rule) {
      var sign = Clues.SIGN + rule.flag().id() + ' ' + rule.language();
      return new SignNames(sign + " 1", sign + " 2");
    }
  }

  String signName(int rule, int group) {
    var names = signNames.get(rule);
    return group == 0 ? names.first() : names.other();
  }

  /** Takes the place of a term that a rule needs. */
  interface SignHitConsumer {
    void accept(int rule, int group, Hit hit);
  }

  /** Tells where the terms of the rules stand, whether or not a rule is complete. */
  void forEachSignHit(SignHitConsumer consumer) {
    touched.stream()
        .filter(rule -> rules.get(rule).isSign())
        .forEach(
            rule -> {
              for (var group = 0; group < groups.get(rule).size(); group++) {
                for (var hit : groups.get(rule).get(group)) {
                  consumer.accept(rule, group, hit);
                }
              }
            });
  }

  /** The words that are part of any sign, whether or not a rule is complete. */
  BitSet signTokens() {
    var signs = new BitSet();
    forEachSignHit((_, _, hit) -> signs.set(hit.start(), hit.end()));
    return signs;
  }

  List<Token> tokens() {
    return tokens;
  }

  List<Hit> cues(Cue cue) {
    return cues.getOrDefault(cue, Map.of()).values().stream().flatMap(List::stream).toList();
  }

  /** The cues in the sentences of a match. */
  List<Hit> cuesNear(Cue cue, Match match) {
    var bySentence = cues.getOrDefault(cue, Map.of());
    var first = tokens.get(match.start()).sentence();
    var last = tokens.get(match.end() - 1).sentence();
    if (first == last) {
      return bySentence.getOrDefault(first, List.of());
    }
    return IntStream.rangeClosed(first, last)
        .mapToObj(sentence -> bySentence.getOrDefault(sentence, List.of()))
        .flatMap(List::stream)
        .toList();
  }

  /** Every place where a rule is complete, in the order of the rules. */
  List<Match> matches() {
    return touched.stream()
        .filter(this::isComplete)
        .boxed()
        .flatMap(rule -> matches(rule, groups.get(rule)))
        .toList();
  }

  private boolean isComplete(int rule) {
    var found = groups.get(rule);
    return tokens.size() <= rules.get(rule).atMostWords()
        && found.stream().noneMatch(List::isEmpty);
  }

  private Stream<Match> matches(int ruleNumber, List<List<Hit>> hits) {
    var rule = rules.get(ruleNumber);
    var unless = unlessSentences.getOrDefault(ruleNumber, new BitSet());
    return hits.getFirst().stream()
        .filter(anchor -> !unless.get(tokens.get(anchor.start()).sentence()))
        .flatMap(anchor -> complete(rule, hits, anchor));
  }

  /**
   * The match around the first group's hit: of every other group the nearest hit that is near
   * enough and not the same words.
   */
  private Stream<Match> complete(Rule rule, List<List<Hit>> hits, Hit anchor) {
    var parts = new ArrayList<>(List.of(anchor));
    for (var group : hits.subList(1, hits.size())) {
      var nearest = nearest(rule, group, anchor);
      if (nearest == anchor) {
        return Stream.empty();
      }
      parts.add(nearest);
    }
    return Stream.of(Match.of(rule, parts));
  }

  /**
   * The nearest hit of a group, or the anchor itself when none is near enough; one in the anchor's
   * own sentence comes before any other, which may say that something else is not there. Hits lie
   * in the order of their starts.
   */
  private Hit nearest(Rule rule, List<Hit> group, Hit anchor) {
    var best = anchor;
    var bestDistance = Integer.MAX_VALUE;
    for (var i = firstWithin(group, anchor.start() - rule.within() - WIDEST_HIT);
        i < group.size();
        i++) {
      var hit = group.get(i);
      if (hit.start() - anchor.end() > rule.within()) {
        break;
      }
      var distance = distance(anchor, hit);
      if (distance >= 0 && distance <= rule.within() && isInReach(rule, anchor, hit)) {
        var far = distance + (isSameSentence(anchor, hit) ? 0 : OTHER_SENTENCE);
        if (far < bestDistance) {
          best = hit;
          bestDistance = far;
        }
      }
    }
    return best;
  }

  private static int firstWithin(List<Hit> group, int from) {
    var found = Collections.binarySearch(group, new Hit(0, from, from, false), BY_START);
    return found < 0 ? -found - 1 : Math.max(0, found - 1);
  }

  /** The words between two hits; -1 when they overlap. */
  private static int distance(Hit one, Hit other) {
    return one.start() < other.start() ? other.start() - one.end() : one.start() - other.end();
  }

  private boolean isInReach(Rule rule, Hit one, Hit other) {
    return rule.acrossSentences() || isSameSentence(one, other);
  }

  private boolean isSameSentence(Hit one, Hit other) {
    return tokens.get(one.start()).sentence() == tokens.get(other.start()).sentence();
  }
}

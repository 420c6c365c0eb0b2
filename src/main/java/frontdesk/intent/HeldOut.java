package frontdesk.intent;

import frontdesk.language.Glossary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Examples as models rank them that did not learn from them, and for a part of them not even know
 * their label: those stand for the questions that no entry answers.
 *
 * @param words the ranking by words alone
 * @param blended the ranking by words and meaning, where meaning is known
 */
record HeldOut(Example example, Ranking words, Optional<Ranking> blended) {
  private static final int FOLDS = 4;

  /**
   * @param vectors of the examples, in their order, where meaning is known
   */
  static List<HeldOut> of(
      List<Example> examples, Optional<List<float[]>> vectors, Locale locale, Glossary glossary)
      throws IOException {
    var all = new ArrayList<HeldOut>();
    var folds = Folds.deal(examples, FOLDS);
    for (var fold = 0; fold < FOLDS; fold++) {
      var hidden = new HiddenLabels(examples, fold, FOLDS);
      var known = new ArrayList<Integer>();
      var unseen = new ArrayList<Integer>();
      for (var i = 0; i < folds.length; i++) {
        if (folds[i] == fold) {
          unseen.add(i);
        } else if (!hidden.hide(examples.get(i).label())) {
          known.add(i);
        }
      }
      var taught = known.stream().map(examples::get).toList();
      var words = IntentModel.of(taught, locale, glossary, IntentModel::train);
      var meaning = vectors.map(each -> DenseModel.train(taught, pick(each, known)));
      for (var i : unseen) {
        var ranking = words.ranking(words.vector(examples.get(i).text()));
        var blended =
            meaning.map(each -> Blend.of(ranking, each.opinion(vectors.orElseThrow().get(i))));
        all.add(new HeldOut(examples.get(i), ranking, blended));
      }
    }
    return List.copyOf(all);
  }

  private static List<float[]> pick(List<float[]> vectors, List<Integer> places) {
    return places.stream().map(vectors::get).toList();
  }
}

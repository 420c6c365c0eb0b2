package frontdesk.language;

/**
 * A vector of which only the non-zero components are kept. The arrays are never changed after
 * construction.
 *
 * @param ids the components' numbers, ascending
 * @param values the components, of the same length
 */
@SuppressWarnings(
    "ArrayRecordComponent") // compared and printed nowhere; a hot path reads the arrays
public record SparseVector(int[] ids, float[] values) {

  /** The inner product; the cosine, when both vectors have length one. */
  public double dot(SparseVector other) {
    var sum = 0.0;
    var mine = 0;
    var its = 0;
    while (mine < ids.length && its < other.ids.length) {
      var difference = ids[mine] - other.ids[its];
      if (difference == 0) {
        sum += values[mine++] * other.values[its++];
      } else if (difference < 0) {
        mine++;
      } else {
        its++;
      }
    }
    return sum;
  }

  /** Never the components: they could be traced back to a text. */
  @Override
  public String toString() {
    return "SparseVector[" + ids.length + " components]";
  }
}

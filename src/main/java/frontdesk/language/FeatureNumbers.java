package frontdesk.language;

import java.util.Arrays;
import java.util.List;

/**
 * The numbers of features by their names, in two flat arrays: a message asks for a thousand of
 * them, and chasing as many pointers would cost more than all the rest. A name is known by its
 * 64-bit hash; that a name out of a hundred thousand is taken for another has a chance of 1 in
 * 10^14.
 */
final class FeatureNumbers {
  private static final int UNKNOWN = -1;
  private static final int SLOTS_A_NAME = 2;

  private final long[] hashes;
  private final int[] numbers;

  private FeatureNumbers(int slots) {
    this.hashes = new long[slots];
    this.numbers = new int[slots];
    Arrays.fill(numbers, UNKNOWN);
  }

  /**
   * @param names their place in the list is their number
   */
  static FeatureNumbers of(List<String> names) {
    var slots = Integer.highestOneBit(Math.max(1, names.size() * SLOTS_A_NAME)) << 1;
    var table = new FeatureNumbers(slots);
    for (var number = 0; number < names.size(); number++) {
      var hash = hash(names.get(number));
      var slot = table.slot(hash);
      table.hashes[slot] = hash;
      table.numbers[slot] = number;
    }
    return table;
  }

  /** The number of a name; -1 when it is not known. */
  int of(String name) {
    return numbers[slot(hash(name))];
  }

  /** Where the hash is kept, or would be. */
  private int slot(long hash) {
    var slot = (int) hash & (hashes.length - 1);
    while (numbers[slot] != UNKNOWN && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  /** FNV-1a over the characters, with the finishing mix of MurmurHash3. */
  private static long hash(String name) {
    var hash = 0xcbf29ce484222325L;
    for (var i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}

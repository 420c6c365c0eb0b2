package frontdesk.intent;

import frontdesk.language.SentenceVectors;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The vectors of the examples, in their order, so that a start computes none. */
final class VectorFile {
  private VectorFile() {}

  static void write(Path file, List<float[]> vectors) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(vectors.size());
      for (var vector : vectors) {
        for (var component : vector) {
          out.writeFloat(component);
        }
      }
    }
  }

  static List<float[]> read(Path file) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      var vectors = new ArrayList<float[]>();
      for (var rest = in.readInt(); rest > 0; rest--) {
        var vector = new float[SentenceVectors.DIMENSION];
        for (var i = 0; i < vector.length; i++) {
          vector[i] = in.readFloat();
        }
        vectors.add(vector);
      }
      return List.copyOf(vectors);
    }
  }
}

package frontdesk.catalogue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the content's files strictly as UTF-8; what cannot be read is told as a fault. */
public final class TextFile {
  private TextFile() {}

  /**
   * The file's text without a byte order mark and with {@code \n} line ends; empty after telling a
   * fault.
   */
  public static Optional<String> read(Path file, Faults faults) {
    try {
      var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return Optional.of(withoutByteOrderMark(text).replace("\r\n", "\n"));
    } catch (CharacterCodingException e) {
      faults.add(file, 0, "wrong encoding", "Save the file as UTF-8");
    } catch (IOException e) {
      faults.add(file, 0, "unreadable", "Check that the file is there and may be read");
    }
    return Optional.empty();
  }

  /**
   * Every file below the folder with that ending, sorted by path; none when the folder does not
   * exist.
   */
  public static List<Path> below(Path folder, String ending, Faults faults) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      faults.add(folder, 0, "unreadable folder", "Check that it may be read");
      return List.of();
    }
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}

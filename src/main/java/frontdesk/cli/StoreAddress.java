package frontdesk.cli;

import io.micronaut.core.value.PropertyResolver;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where the store is, by the same settings as {@code serve} has.
 *
 * @param data where an H2 file lies
 */
record StoreAddress(String url, String username, String password, boolean isFile, Path data) {
  private static final String SETTINGS = "datasources.default.";
  private static final int NO_SUCH_H2_FILE = 90146;
  private static final int H2_FILE_IN_USE = 90020;

  static StoreAddress of(PropertyResolver settings) {
    return new StoreAddress(
        text(settings, SETTINGS + "url"),
        text(settings, SETTINGS + "username"),
        text(settings, SETTINGS + "password"),
        text(settings, SETTINGS + "dialect").equals("H2"),
        Path.of(text(settings, "frontdesk.data")));
  }

  private static String text(PropertyResolver settings, String name) {
    return settings.getProperty(name, String.class).orElse("");
  }

  /**
   * Connects once before the framework does, which would tell of a fault in many lines; an H2 file
   * that is not there is not made.
   *
   * @throws IOException with the remedy
   */
  void requireReachable() throws IOException {
    var careful = isFile ? url + ";IFEXISTS=TRUE" : url;
    try {
      DriverManager.getConnection(careful, username, password).close();
    } catch (SQLException e) {
      throw new IOException(remedy(e));
    }
  }

  private String remedy(SQLException fault) {
    if (fault.getErrorCode() == NO_SUCH_H2_FILE) {
      return "there is no store in "
          + data
          + "; --home names another folder, `frontdesk serve`"
          + " makes a store";
    }
    if (fault.getErrorCode() == H2_FILE_IN_USE) {
      return "another process has the store in "
          + data
          + " open and does not listen; stop it, or"
          + " try again once it has started";
    }
    var state = String.valueOf(fault.getSQLState());
    if (state.startsWith("08")) {
      return "no database answers at " + place() + "; start it, or correct " + SETTINGS + "url";
    }
    if (state.startsWith("28")) {
      return "the database at "
          + place()
          + " refuses the user; correct "
          + SETTINGS
          + "username and .password";
    }
    return "the database at "
        + place()
        + " cannot be opened ("
        + state
        + "); correct "
        + SETTINGS
        + "url";
  }

  /** Without what follows the name: it may hold a password. */
  private String place() {
    return url.split("[?;]", 2)[0];
  }

  /** Never the password. */
  @Override
  public String toString() {
    return "StoreAddress[" + place() + "]";
  }
}

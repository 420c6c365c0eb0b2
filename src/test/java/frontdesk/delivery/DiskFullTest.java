package frontdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import frontdesk.store.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The disk under an H2 file runs full; after there is room again, the server goes on by itself. */
@EnabledIfSystemProperty(
    named = "frontdesk.crash",
    matches = "true",
    disabledReason = "mounts a disk, so only by -Pcrash")
class DiskFullTest extends WithServers {
  private static final String SIZE = "16m";
  private static final Duration FULL = Duration.ofSeconds(15);
  private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(60);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(120);
  private static final int ENOUGH = 30;

  @Test
  void nothingAcknowledgedIsLostAndItRecoversWithoutARestart() throws Exception {
    var disk = Files.createDirectories(data.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString()),
        "mounting a small disk is refused here");
    try {
      fillAndRecover(disk);
    } finally {
      run("umount", disk.toString());
    }
  }

  private void fillAndRecover(Path disk) throws IOException {
    var settings = settings(Databases.H2);
    settings.put("frontdesk.data", disk.toString());
    settings.put("frontdesk.delivery.lease-seconds", 5);
    try (var telegram = new FakeTelegram()) {
      settings.putAll(telegram.settings(""));
      try (var server = serve(settings);
          var patients = new Patients(4, server::address, telegram)) {
        patients.write(Integer.MAX_VALUE);
        Until.met("load", LONGEST_WAIT, () -> patients.acknowledged() > ENOUGH);
        fill(disk.resolve("filler"));
        tell("full: %s, then %d acknowledged", patients.statuses(), patients.acknowledged());
        assertThat(patients.statuses()).containsKey(503);
        Files.delete(disk.resolve("filler"));
        var kept = patients.acknowledged();
        var recovery =
            Until.met(
                "the recovery", LONGEST_RECOVERY, () -> patients.acknowledged() > kept + ENOUGH);
        tell("%d more after %s", ENOUGH, seconds(recovery));
        patients.stop();
        Until.met("the drain", LONGEST_WAIT, patients::areAnswered);
        server.stop();
        tell("%s, %d acknowledged", patients.statuses(), patients.acknowledged());
        var ledger = Ledger.read(settings);
        ledger.provesOneReplyAMessage(patients);
        ledger.provesAllSentInOrder(patients, telegram);
      }
    }
  }

  /** To the brim, and again and again, as room is freed. */
  private static void fill(Path filler) throws IOException {
    var end = Instant.now().plus(FULL);
    var piece = new byte[4096];
    Files.createFile(filler);
    while (Instant.now().isBefore(end)) {
      try {
        Files.write(filler, piece, StandardOpenOption.APPEND);
      } catch (IOException _) {
        Until.pause(Duration.ofMillis(5));
      }
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).start().waitFor() == 0;
  }
}

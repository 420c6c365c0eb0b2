package frontdesk.cli;

import picocli.CommandLine.Command;

/** What is kept of patients. */
@Command(
    name = "store",
    description = "Finds, exports and erases what is kept of a patient.",
    mixinStandardHelpOptions = true,
    subcommands = {
      StoreFindCommand.class,
      StoreExportCommand.class,
      StoreEraseCommand.class,
      StoreCompactCommand.class
    })
final class StoreCommand {}

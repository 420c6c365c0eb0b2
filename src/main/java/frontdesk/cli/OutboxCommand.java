package frontdesk.cli;

import picocli.CommandLine.Command;

/** The requests to messaging apps. */
@Command(
    name = "outbox",
    description = "Lists and replays requests to messaging apps that were given up.",
    mixinStandardHelpOptions = true,
    subcommands = {OutboxListCommand.class, OutboxReplayCommand.class})
final class OutboxCommand {}

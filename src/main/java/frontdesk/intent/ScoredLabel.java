package frontdesk.intent;

/** A label and how probable it is, from 0 to 1. */
public record ScoredLabel(String label, double probability) {}

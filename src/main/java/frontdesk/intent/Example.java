package frontdesk.intent;

/**
 * A text known to mean {@code label}; material for training and measuring, never a patient's text.
 */
public record Example(String label, String text) {}

package frontdesk.catalogue;

/**
 * Where a fact stands: a section of one of the clinic's documents, by the id and heading of {@code
 * faq/documents.yml}.
 */
public record Source(String document, String section) {}

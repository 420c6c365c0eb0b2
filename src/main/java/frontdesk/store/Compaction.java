package frontdesk.store;

/** Makes a deletion real: rows that were deleted still lie in the database's files. */
interface Compaction {
  /**
   * Safe while messages come in.
   *
   * @return what was done, in words for whoever asked for it
   * @throws frontdesk.delivery.StoreUnavailableException when it could not be done now
   */
  String compact();
}

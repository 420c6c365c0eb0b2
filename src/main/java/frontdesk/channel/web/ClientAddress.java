package frontdesk.channel.web;

import io.micronaut.http.HttpRequest;

/**
 * Where a call comes from. What a proxy in the same network has added last is believed; anything
 * before it the caller could have written.
 */
final class ClientAddress {
  private static final String FORWARDED_FOR = "X-Forwarded-For";

  private ClientAddress() {}

  static String of(HttpRequest<?> request) {
    var peer = request.getRemoteAddress();
    if (peer.isUnresolved()) {
      return peer.getHostString();
    }
    var address = peer.getAddress();
    var isNear = address.isLoopbackAddress() || address.isSiteLocalAddress();
    var said = request.getHeaders().getAll(FORWARDED_FOR);
    return isNear && !said.isEmpty() ? last(said.getLast()) : address.getHostAddress();
  }

  private static String last(String addresses) {
    return addresses.substring(addresses.lastIndexOf(',') + 1).strip();
  }
}

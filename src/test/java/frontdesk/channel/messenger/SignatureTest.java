package frontdesk.channel.messenger;

import frontdesk.channel.MetaSignatureContract;

class SignatureTest extends MetaSignatureContract {
  SignatureTest() {
    super(new Signature(new Settings("app secret", "verify token", "access token", "v25.0")));
  }
}

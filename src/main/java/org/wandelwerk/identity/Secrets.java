package org.wandelwerk.identity;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Where the secrets of the house come from. */
@Component
public class Secrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    public SecretToken token() {
        return SecretToken.of(bytes(BYTES));
    }

    byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}

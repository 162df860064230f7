package org.wandelwerk.outgoing;

import java.net.UnknownHostException;

/** An address that this house does not ask. */
final class Unreachable extends UnknownHostException {

    private static final long serialVersionUID = 1;

    Unreachable(String host, String why) {
        super("%s is not asked: %s".formatted(host, why));
    }
}

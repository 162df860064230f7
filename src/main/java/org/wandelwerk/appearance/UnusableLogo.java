package org.wandelwerk.appearance;

import org.wandelwerk.kernel.Refused;

/** The refusal of a file that cannot be a logo. */
public final class UnusableLogo extends Refused {

    UnusableLogo(String rule) {
        super("appearance.refused.logo." + rule);
    }

    UnusableLogo(Exception cause) {
        this("unreadable");
        initCause(cause);
    }
}

package org.wandelwerk.identity;

/** How somebody came in. */
public enum Way {
    PASSKEY,
    PASSWORD,
    PROVIDER,
    LINK,
    DEMONSTRATION
}

package org.wandelwerk.identity;

/** How somebody came in. */
public enum SignInWay {
    PASSKEY,
    PASSWORD,
    PROVIDER,
    LINK,
    DEMONSTRATION
}

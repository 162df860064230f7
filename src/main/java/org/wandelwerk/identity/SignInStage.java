package org.wandelwerk.identity;

/** How far a sign-in has come: it opens the desk only when it is whole. */
public enum SignInStage {
    /** The password was right, the one-time code is still missing. */
    CODE_MISSING,
    /** Somebody came by a link to an account that was set up, and must prove one thing more. */
    RECOVERING,
    /** Somebody came by a link and must first set up a way to sign in. */
    SETTING_UP,
    WHOLE
}

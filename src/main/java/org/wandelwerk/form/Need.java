package org.wandelwerk.form;

/** For what an answer is needed. */
public enum Need {
    /** Without it nothing can be handed in. */
    IDEA,
    /** Without it the profile is not complete. */
    PROFILE,
    /** It helps, and nothing waits for it. */
    NOTHING
}

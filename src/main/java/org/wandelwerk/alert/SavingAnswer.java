package org.wandelwerk.alert;

/** What became of a question that somebody wanted to save. */
public enum SavingAnswer {
    /** It is kept, or was before; of addresses nobody learns which. */
    KEPT,
    /** From here too many were sent. */
    TOO_OFTEN,
    /** It finds so much that nobody could read what is new. */
    TOO_WIDE,
    /** This account has as many as one may have. */
    TOO_MANY
}

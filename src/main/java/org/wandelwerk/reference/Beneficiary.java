package org.wandelwerk.reference;

/** Who got the money, as far as this house keeps it: natural persons are never named. */
public sealed interface Beneficiary {

    /** What is certainly no natural person, by its name. */
    record Named(String name) implements Beneficiary {}

    /** The source names a natural person, or somebody who is not known to be none; the name was never stored. */
    record Withheld() implements Beneficiary {}

    /** The source names nobody. */
    record Unnamed() implements Beneficiary {}
}

package org.wandelwerk.personal;

/** What stands where the name of somebody stood who was erased. */
public final class ErasedPerson {

    /** The name in records, in the language of the house. */
    public static final String NAME = "gelöschte Person";

    private ErasedPerson() {}
}

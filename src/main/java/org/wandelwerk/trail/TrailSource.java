package org.wandelwerk.trail;

import java.util.List;
import java.util.Optional;

/** A kind of records whose line of time people read; only its module knows the tables and what their columns say. */
public interface TrailSource extends TrailNames {

    /** Other words by which pages ask for the kind. */
    default List<String> otherWords() {
        return List.of();
    }

    /** The beginning of the keys by which the fields of its drafts are called. */
    String draftTexts();

    /** All tables in which a record of the kind lies, the one with its own row first. */
    List<TrailTable> tables();

    /** The record with this id or this key of its public address, public or not. */
    Optional<TrailRecord> find(String key);

    /** Whether its records are about single people, so that only those who read the whole trail may read them. */
    default boolean isPersonal() {
        return false;
    }
}

package org.wandelwerk.identity.access;

import java.util.Optional;

/** What a module tells of its records to those who ask why they see them. */
public interface MatterSource {

    /** The word for this kind of record in an address, such as {@code gremium}. */
    String word();

    /** The record that goes by this key; whether it may be known of is for others to ask. */
    Optional<NamedMatter> matter(String key);
}

package org.wandelwerk.kernel;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may read a record: a set, not a ladder. What is shared with one body, organisation or project is shared with
 * those who read the records of all of them; what is shared with named people is shared with nobody else.
 */
public record Audience(Set<AudienceToken> tokens) {

    /** Nobody at all, which is what holds until somebody shares it. */
    public static final Audience NOBODY = new Audience(Set.of());

    public static final Audience EVERYBODY = of(AudienceToken.PUBLIC);

    public Audience {
        tokens = Collections.unmodifiableSet(new LinkedHashSet<>(tokens));
    }

    public static Audience of(AudienceToken... tokens) {
        return new Audience(new LinkedHashSet<>(Arrays.asList(tokens)));
    }

    /** Reads what {@link #printed} wrote; a word that is no token is a defect of the store and shares nothing. */
    public static Audience read(Collection<String> printed) {
        var tokens = new LinkedHashSet<AudienceToken>();
        printed.forEach(word -> AudienceToken.read(word).ifPresent(tokens::add));
        return new Audience(tokens);
    }

    /** Whether somebody with the given tokens is among them. */
    public boolean includes(Set<AudienceToken> held) {
        return !Collections.disjoint(reach(), held);
    }

    /** The same and one more. */
    public Audience and(AudienceToken token) {
        var more = new LinkedHashSet<>(tokens);
        more.add(token);
        return new Audience(more);
    }

    /** Every token that opens the record, those of readers of all bodies, organisations or projects included. */
    public Set<AudienceToken> reach() {
        var reach = new LinkedHashSet<>(tokens);
        tokens.forEach(token -> token.ofAll().ifPresent(reach::add));
        return Collections.unmodifiableSet(reach);
    }

    /** As it stands in a column of texts, to be met by {@code &&} with what a person has. */
    public String[] printed() {
        return printed(reach());
    }

    /** Tokens as a column holds them, in the order of the alphabet. */
    public static String[] printed(Set<AudienceToken> tokens) {
        var words = new TreeSet<String>();
        tokens.forEach(token -> words.add(token.printed()));
        return words.toArray(String[]::new);
    }
}

package org.wandelwerk.notification;

import org.jspecify.annotations.Nullable;

/**
 * A kind of things of which people are told, contributed as a bean by the module that tells.
 *
 * @param code such as {@code draft-waiting}; never changes
 * @param texts the key of its name; with {@code .why} it is the key of the sentence that says why somebody is told
 * @param canWait whether it may be told with others on the next morning
 * @param usual how often those are told who chose nothing
 * @param isOwed whether nobody can stop it: whoever came into the account or the mailbox would do that first
 */
public record MailKind(String code, String texts, Rhythm usual, boolean canWait, boolean isOwed) {

    /** A kind that its readers can stop. */
    public MailKind(String code, String texts, Rhythm usual, boolean canWait) {
        this(code, texts, usual, canWait, false);
    }

    /** Why somebody is told. */
    public String why() {
        return texts + ".why";
    }

    /** Whether somebody can choose to be told so often. */
    public boolean allows(Rhythm rhythm) {
        return switch (rhythm) {
            case DAILY -> canWait;
            case AT_ONCE -> true;
            case NEVER -> !isOwed;
        };
    }

    /** How often somebody is told. */
    Rhythm followed(@Nullable Rhythm wish) {
        return wish != null && allows(wish) ? wish : usual;
    }
}

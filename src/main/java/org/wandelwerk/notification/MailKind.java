package org.wandelwerk.notification;

/**
 * A kind of things of which people are told, contributed as a bean by the module that tells.
 *
 * @param code such as {@code draft-waiting}; never changes
 * @param texts the key of its name; with {@code .why} it is the key of the sentence that says why somebody is told
 * @param canWait whether it may be told with others on the next morning
 * @param usual how often those are told who chose nothing
 */
public record MailKind(String code, String texts, Rhythm usual, boolean canWait) {

    /** Why somebody is told. */
    public String why() {
        return texts + ".why";
    }
}

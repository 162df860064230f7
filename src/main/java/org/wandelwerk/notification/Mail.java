package org.wandelwerk.notification;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.personal.Shown;

/**
 * A mail to one recipient, as it is sent.
 *
 * @param dispatch the dispatch to which it belongs
 * @param language that of its reader
 * @param words {@code null} for links that were sent at once; no link is ever kept
 * @param stops the kinds of things that its recipient can stop by one click
 * @param stopToken who has it may stop them
 * @param returnToken by which a mail that comes back is known
 * @param opens what the link opens that is made as the mail leaves; {@code null} for mails without one, and once it is
 *     forgotten
 */
public record Mail(
        UUID id,
        MailSort sort,
        @Nullable UUID dispatch,
        Recipient to,
        Language language,
        String subject,
        @Nullable String words,
        List<String> stops,
        UUID stopToken,
        UUID returnToken,
        Course course,
        @Nullable String opens) {

    public Mail {
        stops = List.copyOf(stops);
    }

    /** Of what somebody is told, or wrote: without a link that is made as it leaves. */
    public Mail(
            UUID id,
            MailSort sort,
            @Nullable UUID dispatch,
            Recipient to,
            Language language,
            String subject,
            @Nullable String words,
            List<String> stops,
            UUID stopToken,
            UUID returnToken,
            Course course) {
        this(id, sort, dispatch, to, language, subject, words, stops, stopToken, returnToken, course, null);
    }

    /** The language of what somebody wrote: to bodies people here write in German, whatever their members read. */
    public Language written() {
        return sort == MailSort.DISPATCH ? Language.DE : language;
    }

    Mail to(MailAddress address) {
        return new Mail(
                id,
                sort,
                dispatch,
                to.at(address),
                language,
                subject,
                words,
                stops,
                stopToken,
                returnToken,
                course,
                opens);
    }

    /** The same for those who may not know where it went; servers like to say the address in what they answer. */
    Mail withoutAddress() {
        return new Mail(
                id,
                sort,
                dispatch,
                to.at(null),
                language,
                subject,
                words,
                stops,
                stopToken,
                returnToken,
                course.withoutAnswer(),
                opens);
    }

    /** Whether nobody knows any more where its link led: what a link opened goes before the mail does. */
    public boolean isLinkForgotten() {
        return opens == null && sort.hasLink() && words != null && words.contains(FilingMails.LINK);
    }

    /** Whether somebody has to look after it; of mails to bodies after those, too, that came back. */
    public boolean isLost() {
        var state = course.state();
        return state.isLost() || (dispatch != null && state.isBroughtBack());
    }

    /** Whether somebody may send it again by hand. */
    public boolean canGoAgain() {
        return words != null && !isLinkForgotten() && course.state().canGoAgain();
    }

    /** Where the recipient stops further ones. */
    String stopAddress() {
        return "/mitteilungen/abbestellen/" + stopToken;
    }

    public String address() {
        return "/schreibtisch/post/" + id;
    }

    /** Whose mail a page shows. */
    public Stream<Shown> shown(String kind, String key) {
        return to.shown(kind, key);
    }
}

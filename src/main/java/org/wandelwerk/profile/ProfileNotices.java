package org.wandelwerk.profile;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.wandelwerk.form.Forms;
import org.wandelwerk.form.Question;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.MailRounds;
import org.wandelwerk.identity.access.Entitled;
import org.wandelwerk.identity.access.NeededRight;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Recurring;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.moving.NotWhats;
import org.wandelwerk.notification.FilingMails;
import org.wandelwerk.notification.MailKind;
import org.wandelwerk.notification.Notifications;
import org.wandelwerk.notification.Rhythm;
import org.wandelwerk.notification.Telling;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.shell.Formats;
import org.wandelwerk.shell.Texts;

/**
 * Tells promoters what the office did with their profile, and the office that they wrote. Mails name a profile by its
 * key, and hold no answer and no word of a message: these stand on the page alone.
 */
@Component
public class ProfileNotices {

    private static final String REPLY = "profile-reply";
    private static final String MESSAGE = "profile-message";
    private static final String QUESTION = "profile-question";
    private static final String RELEASE = "profile-release";
    private static final String DUE = "profile-due";
    static final String MAIL = "mail";
    private static final Duration BETWEEN = Duration.ofHours(3);

    private final Notifications notifications;
    private final FilingMails filings;
    private final HandedInRepository versions;
    private final Entitled entitled;
    private final Forms forms;
    private final Sentences texts;

    ProfileNotices(
            Notifications notifications,
            FilingMails filings,
            HandedInRepository versions,
            Entitled entitled,
            Forms forms,
            Sentences texts) {
        this.notifications = notifications;
        this.filings = filings;
        this.versions = versions;
        this.entitled = entitled;
        this.forms = forms;
        this.texts = texts;
    }

    @Bean
    static MailKind profileReply() {
        return new MailKind(REPLY, "profile.mail.reply", Rhythm.DAILY, true);
    }

    @Bean
    static MailKind profileMessage() {
        return new MailKind(MESSAGE, "profile.mail.message", Rhythm.DAILY, true);
    }

    @Bean
    static MailKind profileQuestion() {
        return new MailKind(QUESTION, "profile.mail.question", Rhythm.DAILY, true);
    }

    /** Leaves at once, for whoever hands in meanwhile needs no reminder any more. */
    @Bean
    static MailKind profileDue() {
        return new MailKind(DUE, "profile.mail.due", Rhythm.AT_ONCE, false);
    }

    @Bean
    @ConditionalOnWebApplication
    static Recurring profileReminders(MailRounds rounds, ProfileReplies replies) {
        return rounds.every(BETWEEN, replies::remind);
    }

    @Bean
    static MailKind profileRelease() {
        return new MailKind(RELEASE, "profile.mail.release", Rhythm.DAILY, true);
    }

    /** Tells promoters what becomes of answers for everybody, without these; of what was withdrawn nobody is told. */
    @Component
    public static class Releases {

        /** What became of a release. */
        public enum Stage {
            PROPOSED,
            DROPPED,
            PUBLISHED,
            RECALLED,
            /** What was recalled is public again. */
            REPUBLISHED
        }

        private final ProfileRepository profiles;
        private final ProfileNotices notices;

        Releases(ProfileRepository profiles, ProfileNotices notices) {
            this.profiles = profiles;
            this.notices = notices;
        }

        /** @param occasion by which it is told one time */
        public void tell(ProjectId project, String occasion, Stage stage) {
            profiles.find(project)
                    .filter(profile -> profile.state().isTalkedAbout())
                    .ifPresent(profile -> notices.released(profile, "release " + occasion, stage));
        }

        /** Who was not told yet that it was proposed need not be any more. */
        public void settle(ProjectId project, String occasion) {
            profiles.find(project).ifPresent(profile -> notices.settleProposal(profile, "release " + occasion));
        }
    }

    /** The words of mails, with what handing in is not for the profile that they tell of. */
    @Component
    static class Sentences {

        private static final int PLACE = 3;

        private final Texts texts;
        private final NotWhats notWhats;

        Sentences(Texts texts, NotWhats notWhats) {
            this.texts = texts;
            this.notWhats = notWhats;
        }

        String text(Language language, String key, Object... values) {
            return texts.text(language, key, values);
        }

        /** The same with the sentences in the fourth place, whatever else there is. */
        String whole(Profile profile, Language language, String key, Object... values) {
            var all = Arrays.copyOf(values, PLACE + 1);
            Arrays.fill(all, values.length, PLACE, "");
            all[PLACE] = notWhats.sentences(profile.key(), language);
            return texts.text(language, key, all);
        }
    }

    /**
     * One thing to be told to promoters.
     *
     * @param occasion of this profile, told one time
     * @param key of its words; with {@code .subject} of its subject, whose place takes the key of the profile
     */
    private record News(String kind, String occasion, String key, Function<Language, Object[]> values) {}

    /**
     * The office has what it needs, or names the questions to be answered anew.
     *
     * @param isLater whether it had accepted this version before, or one before it
     */
    void replied(Profile profile, Reply reply, boolean isLater) {
        var of = " " + reply.number();
        var accepted = "profile.mail.accepted" + (isLater ? ".later" : "");
        var key = "profile.mail." + (isLater ? "rework" : "returned") + (reply.due() == null ? "" : ".due");
        tell(
                profile,
                reply.isComplete()
                        ? new News(REPLY, "reply" + of, accepted, _ -> new Object[] {reply.number()})
                        : new News(
                                REPLY,
                                (isLater ? "rework" : "reply") + of,
                                key,
                                language -> returned(profile, reply, language)));
    }

    /** What the questions ask is no secret; what was answered to them is not said. */
    private Object[] returned(Profile profile, Reply reply, Language language) {
        var form = forms.form(profile.form());
        var questions = reply.questions().stream()
                .flatMap(id -> form.question(id).map(Question::label).stream())
                .map(label -> "- " + label.in(language))
                .collect(Collectors.joining("\n"));
        var due = reply.due();
        return new Object[] {reply.number(), questions, due == null ? "" : new Formats(language).date(due)};
    }

    /** The day until which questions are to be answered anew is near. */
    void remind(Profile profile, Reply reply) {
        var occasion = "due " + reply.number();
        tell(profile, new News(DUE, occasion, "profile.mail.soon", language -> returned(profile, reply, language)));
    }

    /** The office wrote a message. */
    void asked(Profile profile, int number) {
        tell(profile, new News(MESSAGE, "message " + number, "profile.mail.asked", _ -> new Object[0]));
    }

    /** The project was moved on its way, or its way has come to an end. */
    void moved(Profile profile, int move, boolean hasEnded) {
        var key = hasEnded ? "profile.mail.ended" : "profile.mail.moved";
        tell(profile, new News(REPLY, "move " + move, key, _ -> new Object[0]));
    }

    /** The project stands in the intake again, and the profile is written on by a later form. */
    void reopened(Profile profile, int move) {
        tell(profile, new News(REPLY, "move " + move, "profile.mail.reopened", _ -> new Object[0]));
    }

    /** The project became part of another one, to which both promoters agreed. */
    void merged(Profile profile, int move) {
        tell(profile, new News(REPLY, "move " + move, "profile.mail.merged", _ -> new Object[0]));
    }

    /** Parts of it are projects of their own from a day on, on which it had been moved so often. */
    void parted(Profile profile, int move, LocalDate day) {
        tell(profile, new News(REPLY, "split " + move + " " + day, "profile.mail.split", _ -> new Object[0]));
    }

    /** It is a project of its own again. */
    void restored(Profile profile, int move) {
        tell(profile, new News(REPLY, "move " + move, "profile.mail.restored", _ -> new Object[0]));
    }

    /** Somebody else carries it on. */
    void carried(Profile profile, UUID change) {
        tell(profile, new News(REPLY, "promoter " + change, "profile.mail.promoter", _ -> new Object[0]));
    }

    /** Who has an account and was not told yet what was proposed is told alone what became of it. */
    private void released(Profile profile, String occasion, Releases.Stage stage) {
        if (stage != Releases.Stage.PROPOSED) {
            settleProposal(profile, occasion);
        }
        tell(profile, new News(RELEASE, occasion + " " + stage, "profile.mail.release." + stage, _ -> new Object[0]));
    }

    private void settleProposal(Profile profile, String occasion) {
        notifications.settle(RELEASE, about(profile, occasion + " " + Releases.Stage.PROPOSED));
    }

    private static String about(Profile profile, String occasion) {
        return address(profile) + " " + occasion;
    }

    private static String address(Profile profile) {
        return "/ideen/" + profile.key();
    }

    private void tell(Profile profile, News news) {
        var owner = profile.owner();
        if (owner == null) {
            write(profile, news);
            return;
        }
        notifications.tell(
                List.of(owner),
                new Telling(
                        news.kind(),
                        both(language -> subject(profile, news, language)),
                        both(language -> words(profile, news, language)),
                        address(profile),
                        about(profile, news.occasion()),
                        null,
                        NeededRight.NONE));
    }

    private void write(Profile profile, News news) {
        var version = versions.of(profile.id()).getFirst();
        var language = version.language() == Language.EN ? Language.EN : Language.DE;
        MailAddress.of(version.answers().text(MAIL))
                .ifPresent(to -> filings.write(new FilingMails.Note(
                        profile.key() + " " + news.occasion(),
                        news.kind(),
                        to,
                        version.at(),
                        texts.text(
                                language,
                                "profile.mail.recipient",
                                profile.key().value()),
                        language,
                        subject(profile, news, language),
                        words(profile, news, language),
                        profile.key().value())));
    }

    private String subject(Profile profile, News news, Language language) {
        return texts.text(language, news.key() + ".subject", profile.key().value());
    }

    private String words(Profile profile, News news, Language language) {
        return texts.whole(
                profile,
                language,
                news.key(),
                Objects.requireNonNull(news.values().apply(language)));
    }

    /** The office is told once of a profile as long as nobody has read what was said. */
    void wrote(Profile profile) {
        var need = NeededRight.of(Permission.RECEIVE_PROJECTS, Set.of());
        notifications.tell(
                entitled.to(need),
                new Telling(
                        QUESTION,
                        both(language -> texts.text(
                                language,
                                "profile.mail.wrote.subject",
                                profile.key().value())),
                        both(language -> texts.text(language, "profile.mail.wrote")),
                        ofOffice(profile),
                        ofOffice(profile),
                        null,
                        need));
    }

    /** What the office has read, nobody needs to be told any more. */
    void settled(Profile profile) {
        notifications.settle(QUESTION, ofOffice(profile));
    }

    static String ofOffice(Profile profile) {
        return "/schreibtisch/eingaenge/" + profile.key();
    }

    private static Text both(Function<Language, String> words) {
        return new Text(words.apply(Language.DE), words.apply(Language.EN));
    }
}

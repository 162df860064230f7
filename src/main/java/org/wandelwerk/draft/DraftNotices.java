package org.wandelwerk.draft;

import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.PlannedPublications.Plan;
import org.wandelwerk.draft.PlannedPublications.Plan.Lapse;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Entitled;
import org.wandelwerk.identity.access.NeededRight;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.notification.MailKind;
import org.wandelwerk.notification.Notifications;
import org.wandelwerk.notification.Rhythm;
import org.wandelwerk.notification.Telling;
import org.wandelwerk.shell.Texts;

/** Tells those who may publish a draft that it waits for one of them. */
@Component
class DraftNotices {

    private static final String CODE = "draft-waiting";

    private static final String LAPSED = "plan-lapsed";

    private final Notifications notifications;
    private final Entitled entitled;
    private final DraftRights rights;
    private final Texts texts;

    DraftNotices(Notifications notifications, Entitled entitled, DraftRights rights, Texts texts) {
        this.notifications = notifications;
        this.entitled = entitled;
        this.rights = rights;
        this.texts = texts;
    }

    @Bean
    static MailKind draftWaiting() {
        return new MailKind(CODE, "draft.mail.waiting", Rhythm.DAILY, true);
    }

    @Bean
    static MailKind planLapsed() {
        return new MailKind(LAPSED, "draft.mail.lapsed", Rhythm.DAILY, true);
    }

    /**
     * Tells whoever set a moment that nothing came of it; the house says so, for nobody did it. Whose account is locked
     * or gone is told nothing; whoever may do it no more is told just that, of the very draft that they had read.
     */
    void lapsed(Plan plan, Lapse why, String title) {
        if (why == Lapse.ACCOUNT) {
            return;
        }
        var address = "/schreibtisch/bearbeiten/" + plan.kind() + "/" + plan.record();
        var telling = new Telling(
                LAPSED,
                inBoth("draft.mail.lapsed.subject", _ -> title),
                inBoth("draft.mail.lapsed.words", language -> texts.text(language, "draft.plan.lapse." + why)),
                address,
                address + " " + plan.id(),
                null,
                NeededRight.NONE);
        Acting.as(HouseActors.SYSTEM, () -> {
            notifications.tell(List.of(plan.by()), telling);
            return telling;
        });
    }

    private Text inBoth(String key, Function<Language, String> value) {
        return new Text(
                texts.text(Language.DE, key, value.apply(Language.DE)),
                texts.text(Language.EN, key, value.apply(Language.EN)));
    }

    /** Tells those who may publish all that the draft makes of the record, as its page and their work list do. */
    void proposed(EditableKind kind, Draft draft, boolean isThere) {
        var need = rights.reaching(kind.publishing(), kind, draft, isThere);
        notifications.tell(
                entitled.to(need),
                new Telling(
                        CODE,
                        said("subject", draft.title()),
                        said("words", draft.changedBy().name()),
                        address(draft),
                        address(draft),
                        draft.changedBy().id(),
                        need));
    }

    /** Whoever was not told yet that the draft waits need not be told any more. */
    void settled(Draft draft) {
        notifications.settle(CODE, address(draft));
    }

    private static String address(Draft draft) {
        return "/schreibtisch/bearbeiten/" + draft.kind() + "/" + draft.record();
    }

    private Text said(String part, String value) {
        var key = "draft.mail.waiting." + part;
        return new Text(texts.text(Language.DE, key, value), texts.text(Language.EN, key, value));
    }
}

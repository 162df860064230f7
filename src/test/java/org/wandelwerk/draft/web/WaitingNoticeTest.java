package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wandelwerk.draft.DraftHouse;

/** Those who publish are told of a draft only as long as it waits for them. */
@DraftHouse
@Import(NewsDesk.class)
class WaitingNoticeTest {

    @Autowired
    private ObjectProvider<NewsDesk> desks;

    @Autowired
    private DSLContext sql;

    private NewsDesk desk;
    private String draft = "";

    @BeforeEach
    void aDraftWaits() {
        desk = desks.getObject();
        draft = desk.make("Neues aus Forst");
        desk.writer().press(draft, "/vorschlag");
        assertThat(isAnnounced()).isTrue();
    }

    private boolean isAnnounced() {
        return !sql.fetchValues(
                        "select id from notification.notices where about = ? and mail_id is null",
                        draft.replaceFirst("^.*?/schreibtisch", "/schreibtisch"))
                .isEmpty();
    }

    @Test
    void aPublishedDraftIsAnnouncedNoMore() {
        desk.second().press(draft, "/veroeffentlichung");

        assertThat(isAnnounced()).isFalse();
    }

    @Test
    void aDraftLaidAsideIsAnnouncedNoMore() {
        desk.writer().press(draft, "/verwerfung");

        assertThat(isAnnounced()).isFalse();
    }

    @Test
    void aDraftThatIsWrittenOnIsAnnouncedAgainWhenItWaitsAgain() {
        desk.save(desk.writer(), draft, "Neueres aus Forst");
        assertThat(isAnnounced()).isFalse();

        desk.writer().press(draft, "/vorschlag");

        assertThat(isAnnounced()).isTrue();
    }
}

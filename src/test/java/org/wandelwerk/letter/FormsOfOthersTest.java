package org.wandelwerk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Refused;

/** A form that somebody sends once more does nothing twice; the one of somebody else does nothing at all. */
@House
@Import({Desks.class, SomePeople.class, SeatedMembers.class})
class FormsOfOthersTest {

    @LocalServerPort
    private int port;

    @Autowired
    private LetterTemplates templates;

    @Autowired
    private Letters letters;

    @Autowired
    private Desks desks;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private DSLContext sql;

    private Actor one;
    private Actor other;

    @BeforeEach
    void twoOfTheOffice() {
        var site = new Site(port);
        one = desks.of(site, "Otto Office", "administrator").person().actor();
        other = desks.of(site, "Olga Office", "administrator").person().actor();
    }

    private static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static UploadOrder upload() {
        return new UploadOrder(null, "Vorlage mit einem Formular", SampleTemplate.file(), key());
    }

    private void isRefusedToTheOther(Runnable work) {
        assertThatThrownBy(() -> Cast.as(other, work))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo("letter.refused.sent"));
    }

    @Test
    void theUploadOfAnotherIsNotSentOnceMore() {
        var order = upload();
        var first = Acting.as(one, () -> templates.upload(order));

        assertThat(Acting.as(one, () -> templates.upload(order)).id()).isEqualTo(first.id());
        isRefusedToTheOther(() -> templates.upload(order));
    }

    @Test
    void lettersAreNotMadeOnceMoreByTheFormOfAnother() {
        members.seat(43, 1);
        var template = Acting.as(one, () -> templates.upload(upload())).id();
        var to = Acting.as(one, () -> letters.preview(template, 1, "w43", 1))
                .letters()
                .getFirst()
                .to()
                .key();
        var order = new LetterOrder(template, 1, "w43", Set.of(to), key());
        Acting.as(one, () -> letters.make(order));
        Acting.as(one, () -> letters.make(order));

        isRefusedToTheOther(() -> letters.make(order));

        assertThat(sql.fetchValue("select count(*) from letter.makings where template_id = ?", template))
                .isEqualTo(1L);
    }
}

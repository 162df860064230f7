package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.TestMails;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectMoves;

/** Promoters are told by mail where the projects of their profiles went. */
class MovedProjectMailsTest extends ToldPromoter {

    @Autowired
    private ProjectMoves moves;

    @Test
    void aProjectWhoseWayEndsIsToldOf() throws Exception {
        office.send(Form.in(office.get(received()).page(), "/annehmen"));
        var step = "/schreibtisch/projekte/" + writer.profile().replace("/ideen/", "") + "/schritt";
        var form = Form.in(office.get(step + "?weg=redirected").page(), step)
                .with("grund", "Das gehört in die Städtebauförderung.");
        assertThat(office.send(form).status()).isEqualTo(303);
        post.go();
        assertThat(TestMails.newest(mail, 2).getSubject()).contains("Der Weg ist zu Ende");
        assertThat(words(2)).doesNotContain("Städtebau");
    }

    @Test
    void aProjectThatTheOfficeMovesOnByHandIsToldOf() throws Exception {
        var step = "/schreibtisch/projekte/" + writer.profile().replace("/ideen/", "") + "/schritt";
        var form = Form.in(office.get(step + "?weg=complete").page(), step);
        assertThat(office.send(form).status()).isEqualTo(303);
        post.go();
        assertThat(TestMails.newest(mail, 1).getSubject()).contains("neuer Stand");
        assertThat(TestMails.to(mail)).hasSize(1);
    }

    @Test
    void aProjectThatBecamePartOfAnotherAndIsItsOwnAgainIsToldOf() throws Exception {
        var key = new PublicKey(writer.profile().replace("/ideen/", ""));
        var entered = moves.find(key).orElseThrow();
        var id = entered.dossier().project().id();
        var position = entered.dossier().position();
        add(id, 1, MoveKind.MERGED, position.ended(WayEnd.MERGED, position.asOf()));
        assertThat(TestMails.newest(mail, 1).getSubject()).contains("in einem anderen aufgegangen");
        assertThat(words(1)).contains("wie beide Träger es vereinbart haben").doesNotContain("Dorfladen");
        add(id, 2, MoveKind.RESTORED, position);
        assertThat(TestMails.newest(mail, 2).getSubject()).contains("wieder eigenständig");
    }

    private void add(ProjectId id, int after, MoveKind kind, Position to) {
        Acting.as(HouseActors.SYSTEM, () -> moves.add(id, after, kind, to, null));
        post.go();
    }
}

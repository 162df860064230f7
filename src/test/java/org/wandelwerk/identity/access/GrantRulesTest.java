package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.access.AGrant.ANNA;
import static org.wandelwerk.identity.access.AGrant.BEGIN;
import static org.wandelwerk.identity.access.AGrant.BERND;
import static org.wandelwerk.identity.access.AGrant.TODAY;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Text;

class GrantRulesTest {

    private static final Scope W2 = new Scope.OfCommittee("w2");
    private static final Days FOREVER = new Days(TODAY, null);
    private static final Role EDITOR = AGrant.role("editor", EnumSet.of(Permission.EDIT_NEWS));
    private static final Role SEATED =
            new Role("seated", Text.german("x"), false, Set.of(ScopeKind.COMMITTEE), EnumSet.of(Permission.VOTE));
    private static final Role ADMINISTRATOR = AGrant.role(Role.ADMINISTRATOR, EnumSet.of(Permission.GRANT_ROLES));

    private static GrantRules by(AGrant giver) {
        return new GrantRules(PersonRights.on(TODAY, ANNA, List.of(giver.build())), TODAY);
    }

    private static GrantRules byOne() {
        return by(AGrant.of(Permission.EDIT_NEWS, Permission.VOTE));
    }

    private static void isRefused(Optional<String> refusal, String rule) {
        assertThat(refusal).contains(rule);
    }

    @Test
    void whatIsOnesOwnMayBeHandedOn() {
        assertThat(byOne().refusal(EDITOR, W2, FOREVER)).isEmpty();
    }

    @Test
    void whatIsNotOnesOwnMayNotBeHandedOn() {
        isRefused(by(AGrant.of(Permission.VOTE)).refusal(EDITOR, W2, FOREVER), "access.grant.wider");
    }

    @Test
    void aSeatIsNotGivenByHand() {
        isRefused(byOne().refusal(SEATED, W2, FOREVER), "access.grant.seat");
    }

    @Test
    void aRoleIsGivenForWhatItIsMeantFor() {
        var narrow = new Role("n", Text.german("n"), true, Set.of(ScopeKind.COMMITTEE), EnumSet.of(Permission.VOTE));
        isRefused(byOne().refusal(narrow, Scope.ALL, FOREVER), "access.grant.scope");
        assertThat(byOne().refusal(narrow, W2, FOREVER)).isEmpty();
    }

    @Test
    void nothingIsGrantedForThePast() {
        isRefused(byOne().refusal(EDITOR, W2, new Days(TODAY.minusDays(1), null)), "access.grant.past");
    }

    @Test
    void whatFollowsFromASeatIsNotEndedByHand() {
        var seated = AGrant.of(EDITOR).to(BERND).followingFrom("seat:1").build();
        isRefused(byOne().refusalToEnd(seated), "access.grant.seat");
    }

    @Test
    void whoCouldNotHaveGivenItMayNotEndIt() {
        var other = AGrant.of(Permission.OPERATE).to(BERND).build();
        isRefused(byOne().refusalToEnd(other), "access.grant.wider");
        var own = AGrant.of(EDITOR).to(BERND).build();
        assertThat(byOne().refusalToEnd(own)).isEmpty();
    }

    @Test
    void oneWhoseOwnGrantEndsTodayMayStillEndOthers() {
        var leaving = by(AGrant.of(Permission.EDIT_NEWS).until(TODAY.plusDays(1)));
        assertThat(leaving.refusalToEnd(AGrant.of(EDITOR).to(BERND).build())).isEmpty();
    }

    @Test
    void theLastAdministratorStays() {
        var only = AGrant.of(ADMINISTRATOR).grant();
        assertThat(new Administrators(List.of(only)).isLast(only, TODAY)).isTrue();
        assertThat(new Administrators(List.of(only)).isLast(ANNA, TODAY)).isTrue();
        assertThat(new Administrators(List.of(only)).isLast(BERND, TODAY)).isFalse();
    }

    @Test
    void oneOfTwoAdministratorsMayGo() {
        var one = AGrant.of(ADMINISTRATOR).grant();
        var other = AGrant.of(ADMINISTRATOR).to(BERND).grant();
        var both = new Administrators(List.of(one, other));
        assertThat(both.isLast(one, TODAY)).isFalse();
        assertThat(both.isLast(other, TODAY)).isFalse();
        assertThat(both.isLast(ANNA, TODAY)).isFalse();
    }

    @Test
    void anAdministratorForATimeDoesNotReplaceOneWithoutAnEnd() {
        var one = AGrant.of(ADMINISTRATOR).grant();
        var guest = AGrant.of(ADMINISTRATOR).to(BERND).until(TODAY.plusDays(30)).grant();
        var gone = AGrant.of(ADMINISTRATOR).to(BERND).ended().grant();
        var all = new Administrators(List.of(one, guest, gone));
        assertThat(all.isLast(one, TODAY)).isTrue();
        assertThat(all.isLast(guest, TODAY)).isFalse();
        assertThat(all.isLast(gone, TODAY)).isFalse();
    }

    @Test
    void aPersonWithTwoGrantsMayLoseOneOfThemButNotGo() {
        var first = AGrant.of(ADMINISTRATOR).grant();
        var second = AGrant.of(ADMINISTRATOR).from(BEGIN.plusDays(1)).grant();
        var both = new Administrators(List.of(first, second));
        assertThat(both.isLast(first, TODAY)).isFalse();
        assertThat(both.isLast(ANNA, TODAY)).isTrue();
    }

    @Test
    void theSameIsNotGrantedTwiceForOneDay() {
        var grant = AGrant.of(EDITOR).in(W2).until(TODAY).grant();
        assertThat(grant.repeats(AGrant.of(EDITOR).in(W2).grant())).isTrue();
        assertThat(AGrant.of(EDITOR).in(W2).grant().repeats(grant)).isTrue();
        assertThat(grant.repeats(AGrant.of(EDITOR).in(W2).from(TODAY).grant())).isFalse();
        assertThat(AGrant.of(EDITOR).in(W2).from(TODAY).grant().repeats(grant)).isFalse();
        assertThat(grant.repeats(AGrant.of(EDITOR).grant())).isFalse();
        assertThat(grant.repeats(AGrant.of(EDITOR).in(W2).to(BERND).grant())).isFalse();
        assertThat(grant.repeats(AGrant.of(Permission.VOTE).in(W2).grant())).isFalse();
        assertThat(grant.repeats(AGrant.of(EDITOR).in(W2).ended().grant())).isFalse();
        assertThat(AGrant.of(EDITOR).in(W2).ended().grant().repeats(grant)).isFalse();
    }
}

package org.wandelwerk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.profile.Profiles.Part;

/** A profile that belongs to an account is nobody else's, whatever links somebody has. */
class OwnedByOthersTest extends HouseWithProfiles {

    @Autowired
    private OwnProfiles own;

    private PersonId owner;
    private PersonId other;

    @BeforeEach
    void twoPeople() {
        owner = new Cast(sql).person("Olga Eigen").id();
        other = new Cast(sql).person("Frida Fremd").id();
    }

    @Test
    void whatSomebodyElseOwnsIsNotTaken() {
        var id = begun().profile().id();
        as(() -> own.take(id, owner, true));

        assertThat(as(() -> own.take(id, owner, true)).owner()).isEqualTo(owner);
        assertThatThrownBy(() -> as(() -> own.take(id, other, true)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo("profile.refused.owned"));
    }

    @Test
    void whoseItIsDecidesAloneEvenAgainstWhoeverBeganIt() {
        var begun = begun();
        var links = List.of(begun.author());
        as(() -> own.take(begun.profile().id(), owner, true));
        var profile = profiles.open(begun.profile().key(), links, null);

        assertThat(profiles.part(profile, links, owner)).isEqualTo(Part.AUTHOR);
        assertThat(profiles.part(profile, links, other)).isEqualTo(Part.COAUTHOR);
        assertThat(profiles.part(profile, links, null)).isEqualTo(Part.COAUTHOR);
    }

    @Test
    void whoBeganAnotherProfileIsNoAuthorOfThisOne() {
        var begun = begun();
        var profile = profiles.open(begun.profile().key(), List.of(begun.token()), null);

        assertThat(profiles.part(profile, List.of(begun.token(), begun.author()), null))
                .isEqualTo(Part.AUTHOR);
        assertThat(profiles.part(profile, List.of(begun.token(), begun().author()), null))
                .isEqualTo(Part.COAUTHOR);
    }
}

package org.wandelwerk.region;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.OrganisationName;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.region.RegionFile.Member;
import org.wandelwerk.region.RegionFile.Naming;

/** Takes the organisations over, under all their names. */
@Component
@Order(1)
class OrganisationsStep implements ImportStep {

    private final Organisations organisations;

    OrganisationsStep(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public void take(Takeover takeover, Matching matching, Supplements supplements) {
        var slugs = new HashSet<String>();
        for (var member : takeover.file().organisations()) {
            var wanted = Slug.of(member.naming().name());
            var slug = slugs.add(wanted) ? wanted : Slug.of(wanted + " " + member.id());
            var organisation = new Organisation(
                    takeover.origins().organisationId(member.id()),
                    slug,
                    member.kind(),
                    names(member),
                    supplements.otherNames(member.id()),
                    matching.town(member.town()),
                    member.town() == null ? null : member.town().text(),
                    member.note(),
                    sources(member.source()),
                    takeover.origins().of(member.id()));
            takeover.take(
                    RecordKind.ORGANISATIONS,
                    member.spot(),
                    organisation.id().value(),
                    () -> organisations.takeOver(organisation));
        }
    }

    private static List<OrganisationName> names(Member member) {
        var names = new ArrayList<OrganisationName>();
        names.add(name(member.naming(), Validity.current()));
        member.formerNames().forEach(former -> names.add(name(former, Validity.former())));
        return names;
    }

    private static OrganisationName name(Naming naming, Validity validity) {
        return new OrganisationName(naming.name(), naming.shortName(), validity, naming.seen());
    }

    static List<Source> sources(@Nullable Source source) {
        return source == null ? List.of() : List.of(source);
    }
}

package org.wandelwerk.organisation;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.organisation.jooq.Tables.FORMER_SLUGS;
import static org.wandelwerk.organisation.jooq.Tables.NAMES;
import static org.wandelwerk.organisation.jooq.Tables.ORGANISATIONS;
import static org.wandelwerk.organisation.jooq.Tables.OTHER_NAMES;
import static org.wandelwerk.organisation.jooq.Tables.PUBLICATIONS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.FoldedName;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.jooq.tables.records.NamesRecord;
import org.wandelwerk.organisation.jooq.tables.records.OrganisationsRecord;
import org.wandelwerk.place.MunicipalityId;

/** Stores organisations with all their names, and the slugs they had before. */
@Repository
class OrganisationRepository {

    private static final Field<List<OrganisationName>> ALL_NAMES = multiset(
                    select(NAMES.NAME, NAMES.SHORT_NAME, NAMES.VALID_FROM, NAMES.VALID_TO, NAMES.SEEN)
                            .from(NAMES)
                            .where(NAMES.ORGANISATION_ID.eq(ORGANISATIONS.ID))
                            .orderBy(NAMES.POSITION))
            .convertFrom(rows -> rows.map(row -> new OrganisationName(
                    row.value1(), row.value2(), Validity.ofColumns(row.value3(), row.value4()), row.value5())))
            .as("names");

    private static final Field<Set<String>> ALL_OTHER_NAMES = multiset(
                    select(OTHER_NAMES.NAME).from(OTHER_NAMES).where(OTHER_NAMES.ORGANISATION_ID.eq(ORGANISATIONS.ID)))
            .convertFrom(rows -> Set.copyOf(rows.map(row -> row.value1())))
            .as("other_names");

    private final DSLContext sql;

    OrganisationRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The organisation whether published or not. */
    Optional<Organisation> find(OrganisationId id) {
        return organisations(ORGANISATIONS.ID.eq(id.value())).fetchOptional(OrganisationRepository::organisation);
    }

    List<Organisation> all() {
        return organisations(ORGANISATIONS.MERGED_INTO.isNull())
                .orderBy(ORGANISATIONS.ID)
                .fetch(OrganisationRepository::organisation);
    }

    List<Organisation> published(Collection<OrganisationId> ids) {
        return organisations(ORGANISATIONS.ID.in(
                        ids.stream().map(OrganisationId::value).toList()))
                .and(ORGANISATIONS.MERGED_INTO.isNull())
                .and(isPublished())
                .fetch(OrganisationRepository::organisation);
    }

    Optional<Organisation> publishedBySlug(String slug) {
        var had = select(FORMER_SLUGS.ORGANISATION_ID).from(FORMER_SLUGS).where(FORMER_SLUGS.SLUG.eq(slug));
        return organisations(ORGANISATIONS.SLUG.eq(slug).or(ORGANISATIONS.ID.in(had)))
                .and(isPublished())
                .orderBy(ORGANISATIONS.SLUG.eq(slug).desc())
                .limit(1)
                .fetchOptional(OrganisationRepository::organisation);
    }

    /** The one it was found to be; empty for one that stands for itself. */
    Optional<OrganisationId> mergedInto(OrganisationId id) {
        return sql.select(ORGANISATIONS.MERGED_INTO)
                .from(ORGANISATIONS)
                .where(ORGANISATIONS.ID.eq(id.value()), ORGANISATIONS.MERGED_INTO.isNotNull())
                .fetchOptional(row -> new OrganisationId(row.value1()));
    }

    boolean hasSlugElsewhere(Organisation organisation) {
        return sql.fetchExists(
                ORGANISATIONS,
                ORGANISATIONS.SLUG.eq(organisation.slug()),
                ORGANISATIONS.ID.ne(organisation.id().value()));
    }

    void add(Organisation organisation) {
        sql.insertInto(ORGANISATIONS).set(row(organisation)).execute();
        writeNames(organisation);
        addOtherNames(organisation.id(), organisation.otherNames().stream());
    }

    void remove(OrganisationId id) {
        sql.deleteFrom(NAMES).where(NAMES.ORGANISATION_ID.eq(id.value())).execute();
        sql.deleteFrom(OTHER_NAMES)
                .where(OTHER_NAMES.ORGANISATION_ID.eq(id.value()))
                .execute();
        sql.deleteFrom(FORMER_SLUGS)
                .where(FORMER_SLUGS.ORGANISATION_ID.eq(id.value()))
                .execute();
        sql.deleteFrom(ORGANISATIONS).where(ORGANISATIONS.ID.eq(id.value())).execute();
    }

    /** Writes what differs; the database remembers no change of a row that stays as it was. */
    void update(Organisation stored, Organisation organisation) {
        var id = organisation.id().value();
        sql.update(ORGANISATIONS)
                .set(row(organisation))
                .where(ORGANISATIONS.ID.eq(id))
                .execute();
        if (!stored.slug().equals(organisation.slug())) {
            keepFormerSlug(stored);
        }
        sql.deleteFrom(NAMES)
                .where(
                        NAMES.ORGANISATION_ID.eq(id),
                        NAMES.POSITION.ge(organisation.names().size()))
                .execute();
        writeNames(organisation);
        sql.deleteFrom(OTHER_NAMES)
                .where(OTHER_NAMES.ORGANISATION_ID.eq(id), OTHER_NAMES.NAME.notIn(organisation.otherNames()))
                .execute();
        addOtherNames(
                organisation.id(),
                organisation.otherNames().stream()
                        .filter(name -> !stored.otherNames().contains(name)));
    }

    private void keepFormerSlug(Organisation former) {
        sql.insertInto(FORMER_SLUGS)
                .set(FORMER_SLUGS.SLUG, former.slug())
                .set(FORMER_SLUGS.ORGANISATION_ID, former.id().value())
                .onConflict(FORMER_SLUGS.SLUG)
                .doUpdate()
                .set(FORMER_SLUGS.ORGANISATION_ID, former.id().value())
                .execute();
    }

    private void writeNames(Organisation organisation) {
        for (int position = 0; position < organisation.names().size(); position++) {
            var row = row(organisation.names().get(position));
            row.setOrganisationId(organisation.id().value());
            row.setPosition(position);
            sql.insertInto(NAMES)
                    .set(row)
                    .onConflict(NAMES.ORGANISATION_ID, NAMES.POSITION)
                    .doUpdate()
                    .set(row)
                    .execute();
        }
    }

    private void addOtherNames(OrganisationId id, Stream<String> names) {
        names.sorted()
                .forEach(name -> sql.insertInto(OTHER_NAMES)
                        .set(OTHER_NAMES.ORGANISATION_ID, id.value())
                        .set(OTHER_NAMES.NAME, name)
                        .set(OTHER_NAMES.FOLDED, FoldedName.of(name).spelled())
                        .execute());
    }

    private SelectConditionStep<? extends Record> organisations(Condition which) {
        return sql.select(ORGANISATIONS.fields())
                .select(ALL_NAMES, ALL_OTHER_NAMES)
                .from(ORGANISATIONS)
                .where(which);
    }

    private static OrganisationsRecord row(Organisation organisation) {
        var municipality = organisation.municipality();
        var row = new OrganisationsRecord();
        row.setId(organisation.id().value());
        row.setSlug(organisation.slug());
        row.setKind(organisation.kind().name());
        row.setMunicipalityId(municipality == null ? null : municipality.value());
        row.setTown(organisation.town());
        row.setNote(organisation.note());
        row.setSources(organisation.sources().stream().map(Source::address).toArray(String[]::new));
        row.setOriginSource(organisation.origin().source());
        row.setOriginId(organisation.origin().id());
        row.setOriginAsOf(organisation.origin().asOf());
        return row;
    }

    private static NamesRecord row(OrganisationName name) {
        var shortName = name.shortName();
        var row = new NamesRecord();
        row.setName(name.name());
        row.setShortName(shortName);
        row.setFolded(FoldedName.of(name.name()).spelled());
        row.setFoldedShort(shortName == null ? null : FoldedName.of(shortName).spelled());
        row.setValidFrom(name.validity().fromColumn());
        row.setValidTo(name.validity().toColumn());
        row.setSeen(name.seen());
        return row;
    }

    private static Organisation organisation(Record result) {
        var row = result.into(ORGANISATIONS);
        UUID municipality = row.getMunicipalityId();
        return new Organisation(
                new OrganisationId(row.getId()),
                row.getSlug(),
                OrganisationKind.valueOf(row.getKind()),
                result.get(ALL_NAMES),
                result.get(ALL_OTHER_NAMES),
                municipality == null ? null : new MunicipalityId(municipality),
                row.getTown(),
                row.getNote(),
                Stream.of(row.getSources()).map(Source::new).toList(),
                new Origin(row.getOriginSource(), row.getOriginId(), row.getOriginAsOf()));
    }

    private static Condition isPublished() {
        return ORGANISATIONS.ID.in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS));
    }
}

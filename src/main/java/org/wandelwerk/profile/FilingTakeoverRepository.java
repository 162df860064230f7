package org.wandelwerk.profile;

import static org.wandelwerk.profile.jooq.Tables.TAKEOVERS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.profile.TakenFacts.Sum;
import org.wandelwerk.profile.jooq.tables.records.TakeoversRecord;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.project.ProjectId;

/** Stores what was taken over of versions. */
@Repository
class FilingTakeoverRepository {

    private static final int MOST = 50;

    private final DSLContext sql;

    FilingTakeoverRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Of which profile something was taken over by a form with the one-time key. */
    Optional<ProjectId> by(String key) {
        return sql.select(TAKEOVERS.PROFILE_ID)
                .from(TAKEOVERS)
                .where(TAKEOVERS.ONE_TIME_KEY.eq(key))
                .fetchOptional(row -> new ProjectId(row.value1()));
    }

    /** The newest first, with those that were taken back. */
    List<FilingTakeover> of(ProjectId profile) {
        return sql.selectFrom(TAKEOVERS)
                .where(TAKEOVERS.PROFILE_ID.eq(profile.value()))
                .orderBy(TAKEOVERS.TAKEN_AT.desc(), TAKEOVERS.ID)
                .limit(MOST)
                .fetch(FilingTakeoverRepository::takeover);
    }

    void add(ProjectId profile, FilingTakeover takeover, String key) {
        var facts = takeover.facts();
        var row = sql.newRecord(TAKEOVERS);
        row.setId(takeover.id());
        row.setProfileId(profile.value());
        row.setNumber(takeover.number());
        row.setOneTimeKey(key);
        var workshop = facts.workshop();
        row.setWorkshop(workshop == null ? null : workshop.value());
        var area = facts.area();
        row.setFundingProgramme(area == null ? null : area.programme());
        row.setFundingArea(area == null ? null : area.code());
        row.setFieldOfAction(facts.field());
        var promoter = facts.promoter();
        row.setPromoter(promoter == null ? null : promoter.value());
        row.setPartnerRows(facts.partners().keySet().toArray(Integer[]::new));
        row.setPartners(
                facts.partners().values().stream().map(OrganisationId::value).toArray(UUID[]::new));
        row.setTotalCost(cents(facts, Sum.TOTAL_COST));
        row.setOwnShare(cents(facts, Sum.OWN_SHARE));
        row.setFundingSought(cents(facts, Sum.FUNDING_SOUGHT));
        row.setTakenBy(takeover.by().value());
        row.setTakenAt(takeover.at().atOffset(ZoneOffset.UTC));
        sql.insertInto(TAKEOVERS).set(row).execute();
    }

    void undo(UUID id, PersonId by, Instant now) {
        sql.update(TAKEOVERS)
                .set(TAKEOVERS.UNDONE_BY, by.value())
                .set(TAKEOVERS.UNDONE_AT, now.atOffset(ZoneOffset.UTC))
                .where(TAKEOVERS.ID.eq(id), TAKEOVERS.UNDONE_AT.isNull())
                .execute();
    }

    private static @Nullable Long cents(TakenFacts facts, Sum sum) {
        return facts.sum(sum).map(Money::cents).orElse(null);
    }

    private static FilingTakeover takeover(TakeoversRecord row) {
        var undone = row.getUndoneAt();
        return new FilingTakeover(
                row.getId(),
                row.getNumber(),
                facts(row),
                new PersonId(row.getTakenBy()),
                row.getTakenAt().toInstant(),
                undone == null ? null : undone.toInstant());
    }

    private static TakenFacts facts(TakeoversRecord row) {
        var partners = new TreeMap<Integer, OrganisationId>();
        for (int i = 0; i < row.getPartners().length; i++) {
            partners.put(row.getPartnerRows()[i], new OrganisationId(row.getPartners()[i]));
        }
        return new TakenFacts(
                row.getWorkshop() == null ? null : new CommitteeId(row.getWorkshop()),
                row.getFundingArea() == null
                        ? null
                        : new FundingAreaKey(row.getFundingProgramme(), row.getFundingArea()),
                row.getFieldOfAction(),
                row.getPromoter() == null ? null : new OrganisationId(row.getPromoter()),
                partners,
                sums(row));
    }

    private static Map<Sum, Money> sums(TakeoversRecord row) {
        var sums = new EnumMap<Sum, Money>(Sum.class);
        put(sums, Sum.TOTAL_COST, row.getTotalCost());
        put(sums, Sum.OWN_SHARE, row.getOwnShare());
        put(sums, Sum.FUNDING_SOUGHT, row.getFundingSought());
        return sums;
    }

    private static void put(Map<Sum, Money> sums, Sum sum, @Nullable Long cents) {
        if (cents != null) {
            sums.put(sum, new Money(cents));
        }
    }
}

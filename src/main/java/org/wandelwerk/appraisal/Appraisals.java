package org.wandelwerk.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.Standpoint;
import org.wandelwerk.shell.FormErrors;

/** What the office finds of projects in the step in which each stands; it holds as long as the project stays there. */
@Service
@Transactional
public class Appraisals {

    private final ProjectMoves moves;
    private final Procedures procedures;
    private final StepItems items;
    private final FindingRepository findings;
    private final Rights rights;
    private final Clock clock;

    Appraisals(
            ProjectMoves moves,
            Procedures procedures,
            StepItems items,
            FindingRepository findings,
            Rights rights,
            Clock clock) {
        this.moves = moves;
        this.procedures = procedures;
        this.items = items;
        this.findings = findings;
        this.rights = rights;
        this.clock = clock;
    }

    /** What is to be found where the project stands, and what was; who may read that is asked by who calls. */
    @Transactional(readOnly = true)
    public AppraisedStep of(Standpoint at) {
        var position = at.dossier().position();
        var procedure = procedures.version(position.procedure());
        var id = position.step();
        var today = LocalDate.now(clock);
        if (id == null || position.ended(procedure).isPresent()) {
            return new AppraisedStep(procedure, null, List.of(), Map.of(), NamedDocuments.NONE, today);
        }
        var step = procedure.step(id);
        var project = at.dossier().project();
        var asked = items.of(project, procedure, step, today);
        return new AppraisedStep(
                procedure,
                step,
                asked,
                asked.isEmpty() ? Map.of() : findings.of(project.id(), stay(at)),
                items.documents(project, asked),
                today);
    }

    private int stay(Standpoint at) {
        return FindingStay.of(at.moves(), procedures::version);
    }

    private static Matter matter(Project project) {
        var scopes = new HashSet<Scope>(Set.of(new Scope.OfProject(project.key().value())));
        return new Matter("the findings of project " + project.key(), scopes, Audience.NOBODY);
    }

    /** What is wrong with what somebody found, by the words of the form. */
    @Transactional(readOnly = true)
    public FormErrors mistakes(PublicKey key, FindingOrder order) {
        var at = moves.find(key).orElseThrow(() -> new NotFound("project " + key));
        rights.require(Permission.LEAD_PROCEDURES, matter(at.dossier().project()));
        return mistakes(of(at), order);
    }

    private static FormErrors mistakes(AppraisedStep step, FindingOrder order) {
        var item = item(step, order);
        return order.mistakes(item, step.finding(item), step.documents(), step.today());
    }

    /**
     * Enters it, instead of what was found of the same item before; history keeps that.
     *
     * @throws NotFound when nothing of the kind is to be found where the project stands
     * @throws Refused when something of it is missing, or somebody else entered something of the same item since
     * @throws org.wandelwerk.kernel.Stale when the project was moved since
     */
    public void enter(PublicKey key, FindingOrder order) {
        var at = moves.held(key).orElseThrow(() -> new NotFound("project " + key));
        var project = at.dossier().project();
        rights.require(Permission.LEAD_PROCEDURES, matter(project));
        at.requireLast(order.after());
        var step = of(at);
        mistakes(step, order).keys().values().stream().findFirst().ifPresent(mistake -> {
            throw new Refused(mistake);
        });
        findings.put(project.id(), stay(at), finding(at, order, documents(step, order)));
    }

    private static FindingItem item(AppraisedStep step, FindingOrder order) {
        return step.items().stream()
                .filter(one -> one.id().equals(order.item()))
                .findFirst()
                .orElseThrow(() -> new NotFound("finding " + order.item()));
    }

    private static List<UUID> documents(AppraisedStep step, FindingOrder order) {
        var item = item(step, order);
        return item.takesDocuments() ? order.named(step.finding(item), step.documents()) : List.of();
    }

    private StepFinding finding(Standpoint at, FindingOrder order, List<UUID> documents) {
        var verdict = order.verdict();
        if (verdict == null) {
            throw new Refused("appraisal.mistake.verdict");
        }
        return new StepFinding(
                HashedId.of("finding", at.dossier().project().key().value(), String.valueOf(stay(at)), order.item()),
                order.item(),
                verdict,
                verdict.isAnswer() ? known(order.who()) : null,
                known(order.words()),
                verdict == FindingVerdict.SCORED ? order.value() : null,
                verdict == FindingVerdict.VOTED ? order.outcome() : null,
                verdict.isAwaited() ? order.due() : null,
                documents,
                Acting.now().orElseThrow(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static @Nullable String known(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}

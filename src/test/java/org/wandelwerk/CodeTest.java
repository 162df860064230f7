package org.wandelwerk;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.wandelwerk.JavaSource.Node;

/** The house rules about what stands inside of types, each with its exceptions and their reasons. */
class CodeTest {

    private static final String FROM_OUTSIDE = "((Instant|LocalDate|LocalTime|LocalDateTime|OffsetDateTime"
            + "|ZonedDateTime|Year|YearMonth)\\.now\\(\\)|\\w+\\.now\\(ZoneId.*|UUID\\.randomUUID\\(\\)"
            + "|Math\\.random\\(\\)|ThreadLocalRandom\\..*|System\\.(currentTimeMillis|nanoTime)\\(\\)"
            + "|Clock\\.(system|tick).*)";
    private static final Set<String> RANDOM = Set.of("Random", "SecureRandom", "SplittableRandom");
    private static final String EMPTY_NAME = "Abstract.*|.*(Impl|Utils?|Helper|Manager|Exception|Dto|DTO)";
    private static final String TEST = "Test|ParameterizedTest|RepeatedTest|TestFactory|ApplicationModuleTest";
    private static final String NO_SENTENCE = "(test|should)[A-Z_].*|[a-z0-9]+|.*_.*";
    private static final String EMPTY_PACKAGE = ".*\\.(common|utils?|helpers?|misc|base|impl)(\\..*)?";

    /** Where what is wrong is said beside what was typed or written. */
    private static HouseRule whereItIsSaid(HouseRule rule) {
        return whereOthersAnswer(rule)
                .except("moving.web.MoveForm", "a day that cannot be read is said beside its field")
                .except("history.OwnLine", "that it cannot read is what it tells those who ask")
                .except("document.web.FileController", "why a file is not taken is said beside its field")
                .except("paper.web.PapersController", "why a file is not taken is said beside its field")
                .except("profile.web.AttachmentController", "why a file is not taken is said beside its field")
                .except("draft.web.PlanRound", "why something lapsed is said beside its draft, and the next is done")
                .except("definition.YamlPart", "what is wrong in a file is refused with its line and column")
                .except("reference.OperationImports", "the operator is told in a sentence why nothing was done")
                .except("programme.TermsReader", "what is wrong in a file is refused with its line and column");
    }

    /** What becomes of files that come and go. */
    private static HouseRule whereFilesCome(HouseRule rule) {
        return rule.except("catalog.SearchIndex", "an index that is broken is built anew")
                .except("database.StoredDocuments", "a file that nothing names may vanish while it is being copied")
                .except("inspection.PackedStreams", "what is packed wrongly is no longer than what came out of it")
                .except("document.FileStore", "a file that nothing names may vanish while it is looked at")
                .except("document.TextReading", "what cannot be read in time has no text")
                .except("inspection.ReadOneFile", "why a file is refused is said to the house that asks")
                .except("database.Backup", "a file may vanish while it is being copied")
                .except("database.BackupHealth", "that the folder cannot be read is told as health")
                .except("database.FileCopy", "a file of a backup that cannot be read is told like one that is damaged");
    }

    @Test
    void nobodyCatches() {
        whereFilesCome(whereItIsSaid(HouseRule.that("Nobody catches, but to turn a checked exception into another")))
                .except("alert.DueAlerts", "a saved search that fails keeps no other waiting")
                .except("alert.SearchQuestion", "what named something once may name nothing after words have changed")
                .except("correction.OperatorAnswers", "the operator is told in a sentence why nothing was done")
                .except("database.Cluster", "that a port cannot be bound is how the system says that it is taken")
                .except("database.Postmaster", "the server may remove its file while it is being read")
                .except("database.KilledDrill", "a commit that fails is what the drill is about")
                .except("database.ServerWork", "the operator is told in a sentence why a command failed")
                .except("database.StartingServer", "it hands on what another thread threw, as what it is")
                .except("database.WhileTypingDrill", "that nobody answers any more is what it waits for")
                .except("RushPromoter", "a line that breaks is what the benchmark is about")
                .except("MeasuredStart", "a page that is not there yet is asked for again")
                .except("database.Watch", "it tries again when a server does not start")
                .except("history.ActingListener", "a listener that throws leaves the connection with its thread")
                .except("identity.SealedText", "what does not open is empty; the platform says so by an exception")
                .except("identity.InviteAdminCommand", "the operator is told in a sentence why nothing was done")
                .except("identity.PasskeyDoor", "an answer of a browser that proves nothing is no passkey")
                .except("LaterBeans", "what a house that is being closed can no longer make is missed by nobody")
                .except("kernel.Cursor", "it comes out of an address: what cannot be read is no cursor")
                .except("monitor.MonitorAnswers", "that something does not answer is what it is asked for")
                .except("monitor.MonitorServer", "that its port is taken keeps nobody from reading public pages")
                .except("privacy.RetentionNight", "a kind that fails is noted, and keeps no other waiting")
                .except("region.LocatedJson", "what is no JSON is refused with its line and column")
                .except("region.RegionImports", "what the house refuses stands in the report, and nothing is written")
                .except("sheet.ListImports", "the operator is told in a sentence why nothing was done")
                .except("translation.XliffReader", "what is no XML is refused with its line")
                .except("translation.TranslationCheck", "a text that is no message is refused with its line")
                .except("translation.TranslationsCommand", "the operator is told in a sentence why a command failed")
                .except("shell.PlainErrors", "who asked has gone, and nobody is left to be told")
                .holdsWithout(caught());
    }

    private static Stream<Finding> caught() {
        return Sources.inAll(CatchTree.class)
                .filter(node -> !rethrows(node.tree()))
                .map(node ->
                        node.finding("catches " + node.tree().getParameter().getType()));
    }

    /** What other houses do is an answer, too. */
    private static HouseRule whereOthersAnswer(HouseRule rule) {
        return rule.except("database.BackupTurn", "a backup that fails is told as health, and tried again")
                .except("database.LogFolder", "a part that cannot be unpacked is not whole")
                .except("identity.AddressMails", "a mail that cannot be written ends, and its log says why")
                .except("identity.LinkMails", "a mail that cannot be written ends, and its log says why")
                .except("notification.MailPaper", "a mail that cannot be written ends, and its log says why")
                .except("identity.ProviderDoor", "a provider that is down or lies keeps nobody from the other ways")
                .except("operation.ReachHealth", "that somebody does not answer is what it is asked for")
                .except("outgoing.BounceReport", "what others send and nobody can read is no report")
                .except("outgoing.CheckedNames", "what only the proxy knows cannot be checked here")
                .except("outgoing.ClamdLine", "a scanner may hang up while it is spoken to, and yet have said why")
                .except("outgoing.IcapLine", "a scanner may hang up while it is spoken to, and yet have said why")
                .except("outgoing.VirusScanner", "a scanner that is down has said nothing, and its file is held")
                .except("outgoing.AScanner", "whoever hangs up on the stand-in is answered no more")
                .except("outgoing.VirusScannerTest", "that a port is not open yet is what it waits for")
                .except("outgoing.MailLine", "whatever a mail server does is what became of the mail")
                .except("outgoing.MailSettings", "the cause would show the password in the log")
                .except("place.PlaceShape", "what others wrote and cannot be read is no shape")
                .except("spreadsheet.LongText", "what is no UTF-8 was written by an older program")
                .except("spreadsheet.WorkbookCells", "what is no XML has no cells; its reader says so, too")
                .except("spreadsheet.WorkbookGrid", "what is broken in a workbook shows in many ways")
                .except("witness.StampToken", "what proves nothing is no stamp")
                .except("witness.TimeStampAuthority", "a house that is down or lies is noted, and asked again later");
    }

    @Test
    void aChoiceAmongKnownCasesHasNoDefault() {
        HouseRule.that("A switch over a sealed type or an enum names each case; default is for texts and numbers")
                .except("database.StartingServer", "a thread may end by anything")
                .except("opendata.web.LinkedData", "a page may be about anything, and most have no word of schema.org")
                .except("opendata.web.PreviewCards", "a page may be about anything, and most have the house's picture")
                .except("notice.Markdown", "Markdown knows more than the house shows, and the rest stays text")
                .except("project.VersionRepository", "JSON has numbers and truths too, which are taken as they are")
                .except("region.ShownSigns", "the kinds of signs are numbers that the platform names")
                .except("spreadsheet.WorkbookCells", "the kinds of events are numbers that the platform names")
                .except("shell.Refusals", "any exception may come, and what is no refusal is a defect")
                .holdsWithout(Stream.concat(
                                Sources.inAll(SwitchTree.class)
                                        .filter(node -> isOpen(node.tree().getCases())),
                                Sources.inAll(SwitchExpressionTree.class)
                                        .filter(node -> isOpen(node.tree().getCases())))
                        .map(node -> node.finding("has a default")));
    }

    @Test
    void timeIdsAndRandomnessComeInAsParameters() {
        HouseRule.that("Time, ids and randomness come in as parameters; services make ids")
                .except("database.Postmaster", "it measures how long it waits for a process, whatever the time is")
                .except("shell.AnsweringThreads", "it measures how long requests wait, whatever the time is")
                .except("identity.Secrets", "it is where all others get their secrets from")
                .except("kernel.TimeConfiguration", "it is the one clock that all others are given")
                .except("outgoing.BoundedBody", "it measures how long an answer takes, whatever the time is")
                .except("shell.Defects", "the number of a defect need only differ from the last ones")
                .except("shell.FormGuard", "the token of a form is made where the form is handed out")
                .holdsWithout(Stream.concat(
                        Sources.inMain(MethodInvocationTree.class)
                                .filter(node -> node.tree().toString().matches(FROM_OUTSIDE))
                                .filter(node -> !isIdOfService(node))
                                .map(node -> node.finding("calls " + node.tree())),
                        Sources.inMain(NewClassTree.class)
                                .filter(node -> RANDOM.contains(
                                        node.tree().getIdentifier().toString()))
                                .map(node -> node.finding("makes " + node.tree()))));
    }

    @Test
    void aRefusalForWantOfARightIsNoted() {
        HouseRule.that("Who refuses for want of a right notes it")
                .except("kernel.RefusedAttempts", "it is where it is noted")
                .holdsWithout(Sources.inMain(LiteralTree.class)
                        .filter(node ->
                                "access.refused.permission".equals(node.tree().getValue()))
                        .map(node -> node.finding("refuses and does not note it")));
    }

    @Test
    void aNameSaysWhatAThingIs() {
        HouseRule.that("No type is named for its place in a pattern, no package is a drawer")
                .holdsWithout(Sources.inAll(ClassTree.class)
                        .filter(node -> node.tree().getSimpleName().toString().matches(EMPTY_NAME)
                                || node.source().packageName().matches(EMPTY_PACKAGE)
                                || isBase(node.tree()))
                        .map(node -> node.finding("is " + node.tree().getSimpleName())));
    }

    @Test
    void anAccessorHasNoGet() {
        HouseRule.that("An accessor is named like what it gives")
                .holdsWithout(Sources.inAll(MethodTree.class)
                        .filter(node -> node.tree().getName().toString().matches("get([A-Z].*)?"))
                        .filter(node -> node.tree().getParameters().isEmpty())
                        .filter(node -> !overrides(node.tree()))
                        .map(node -> node.finding("has " + node.tree().getName())));
    }

    @Test
    void aListGoesOnWhereItStopped() {
        HouseRule.that("Lists page by keyset, never by counting rows that were already shown")
                .holdsWithout(Sources.inMain(MethodInvocationTree.class)
                        .filter(node -> node.tree().getMethodSelect().toString().matches("(?s).*\\.(offset|addOffset)"))
                        .map(node -> node.finding("counts rows")));
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        HouseRule.that("A public type has a sentence that says what it is, without author or date")
                .holdsWithout(Sources.inMain(ClassTree.class)
                        .filter(node -> node.around().isEmpty())
                        .filter(node -> node.tree().getModifiers().getFlags().contains(Modifier.PUBLIC))
                        .filter(node -> !isExplained(node))
                        .map(node -> node.finding("has none")));
    }

    @Test
    void aTestIsASentence() {
        HouseRule.that("A test is named by a sentence about behaviour")
                .holdsWithout(Sources.TESTS.stream()
                        .flatMap(source -> source.all(MethodTree.class))
                        .filter(node -> JavaSource.hasAnnotation(node.tree().getModifiers(), TEST))
                        .filter(node -> node.tree().getName().toString().matches(NO_SENTENCE))
                        .map(node -> node.finding("is named " + node.tree().getName())));
    }

    @Test
    void testsStandInForNothing() {
        HouseRule.that("No stand-ins for our own types")
                .holdsWithout(Sources.TESTS.stream()
                        .flatMap(source -> source.imports()
                                .filter(name -> name.contains("mockito") || name.endsWith("MockBean"))
                                .map(name -> new Finding(source.name(), "imports " + name))));
    }

    /** Whether the block ends by throwing the caught exception inside of another one, and does nothing before. */
    private static boolean rethrows(CatchTree clause) {
        var statements = clause.getBlock().getStatements();
        var name = clause.getParameter().getName().toString();
        return !statements.isEmpty()
                && statements.getLast() instanceof ThrowTree last
                && last.getExpression() instanceof NewClassTree made
                && made.getArguments().stream()
                        .anyMatch(argument -> argument.toString().equals(name))
                && statements.subList(0, statements.size() - 1).stream().allMatch(CodeTest::passesInterruptOn);
    }

    private static boolean passesInterruptOn(StatementTree statement) {
        return statement.toString().equals("Thread.currentThread().interrupt();");
    }

    private static boolean isOpen(List<? extends CaseTree> cases) {
        var labels = cases.stream().flatMap(one -> one.getLabels().stream()).toList();
        return labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance)
                && labels.stream()
                        .anyMatch(label -> !(label instanceof DefaultCaseLabelTree)
                                && !(label instanceof ConstantCaseLabelTree constant && isPlain(constant)));
    }

    private static boolean isPlain(ConstantCaseLabelTree label) {
        return label.getConstantExpression() instanceof LiteralTree;
    }

    private static boolean isIdOfService(Node<MethodInvocationTree> node) {
        return node.tree().toString().equals("UUID.randomUUID()")
                && JavaSource.hasAnnotation(node.around().getLast().getModifiers(), "Service");
    }

    private static boolean isBase(ClassTree type) {
        return type.getSimpleName().toString().matches("Base[A-Z].*|.*Base")
                && (type.getKind() == Tree.Kind.INTERFACE
                        || type.getModifiers().getFlags().contains(Modifier.ABSTRACT));
    }

    private static boolean overrides(MethodTree method) {
        return JavaSource.hasAnnotation(method.getModifiers(), "Override");
    }

    private static boolean isExplained(Node<ClassTree> node) {
        var source = node.source();
        var start = (int) source.positions().getStartPosition(source.tree(), node.tree());
        var before = source.text().substring(0, start).strip();
        return before.endsWith("*/") && !before.matches("(?s).*@(author|since).*");
    }
}

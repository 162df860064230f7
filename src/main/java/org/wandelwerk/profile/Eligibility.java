package org.wandelwerk.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wandelwerk.definition.UnreadableFile;
import org.wandelwerk.definition.YamlPart;
import org.wandelwerk.form.AnswerKind;
import org.wandelwerk.form.FormId;
import org.wandelwerk.form.Forms;
import org.wandelwerk.form.Option;
import org.wandelwerk.form.SingleAnswer;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.moving.NotWhats;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;

/** Says which ways to funding fit, before anybody writes anything; read from a file when it is first asked for. */
@Component
public class Eligibility implements ApplicationRunner {

    /**
     * One way to funding, as far as anybody needs it who asks whether an idea fits.
     *
     * @param promoters the kinds of promoters that it is for, by the options of the form
     * @param purposes what it is for, by the purposes of the file
     * @param who who may apply
     * @param cost what it costs those who apply
     * @param next what happens to an idea on this way
     * @param procedure the name of the procedure that projects go here on this way; {@code null} when others decide
     */
    public record FundingPath(
            String id,
            Text title,
            Set<String> promoters,
            Set<String> purposes,
            Text who,
            Text cost,
            Text next,
            @Nullable String procedure) {

        /** Whether projects of such promoters go this way here; whoever has not said yet what it is may be any. */
        boolean leads(String promoter) {
            return procedure != null && (promoter.isEmpty() || promoters.contains(promoter));
        }

        boolean fits(String promoter, String purpose) {
            return promoters.contains(promoter) && purposes.contains(purpose);
        }
    }

    private static final String FILE = "forms/wegweiser.yaml";

    static final String PROMOTER = "promoter-kind";

    private final Forms forms;
    private final NotWhats notWhats;
    private final Procedures procedures;

    private volatile @Nullable Guide guide;

    Eligibility(Forms forms, NotWhats notWhats, Procedures procedures) {
        this.forms = forms;
        this.notWhats = notWhats;
        this.procedures = procedures;
    }

    /** What handing in is not, whichever way it goes. */
    public NotWhat notWhat() {
        return notWhats.usual();
    }

    /** What is said of it today, to be kept with what is handed in; empty as long as a project goes no way. */
    Optional<NotWhats.Told> told(PublicKey project) {
        return notWhats.today(project);
    }

    private record Guide(List<Option> purposes, List<FundingPath> paths) {}

    /** The form that a new profile is asked by: that of the intake of the usual way, in the version of today. */
    FormId form() {
        var usual = procedures("").stream()
                .flatMap(path -> Stream.ofNullable(path.procedure()))
                .findFirst()
                .orElseThrow();
        return form(procedures.current(usual)).orElseThrow();
    }

    /** That of its intake; empty when it names none. */
    static Optional<FormId> form(Procedure procedure) {
        return procedure.intakeForm().flatMap(FormId::read);
    }

    /** Ends the start of a house whose ways to funding lead to procedures that ask nothing. */
    @Override
    public void run(ApplicationArguments arguments) {
        requireForms();
    }

    /**
     * Whoever goes a way here is asked by the form of its intake, today and by every version still to come.
     *
     * @throws UnreadableFile when the file names a procedure whose intake names no form, or that is not known
     */
    void requireForms() {
        requireForms(file(), name -> {
            var versions = procedures.all().stream()
                    .filter(one -> one.version().procedure().equals(name))
                    .toList();
            var from =
                    versions.isEmpty() ? 0 : procedures.current(name).version().number();
            return versions.stream()
                    .filter(one -> one.version().number() >= from)
                    .toList();
        });
    }

    /** @param versions those of a procedure that are gone today and later; none when it is not known */
    static void requireForms(YamlPart guide, Function<String, List<Procedure>> versions) {
        guide.field("paths").items().stream()
                .flatMap(path -> path.optional("procedure").stream())
                .forEach(part -> requireForm(part, versions.apply(part.text())));
    }

    private static void requireForm(YamlPart named, List<Procedure> versions) {
        if (versions.isEmpty()) {
            throw named.wrong("unknown procedure '%s'".formatted(named.text()));
        }
        versions.stream().filter(one -> form(one).isEmpty()).findFirst().ifPresent(one -> {
            throw named.wrong("the intake of procedure %s names no form".formatted(one.version()));
        });
    }

    /** Who can carry a project, as the form asks it. */
    public List<Option> promoters() {
        return forms.form(form())
                .question(PROMOTER)
                .map(question -> question.kind() instanceof AnswerKind.Single(SingleAnswer.OneOf(var options))
                        ? options
                        : List.<Option>of())
                .orElseThrow();
    }

    /** What an idea can be for. */
    public List<Option> purposes() {
        return guide().purposes();
    }

    /** The ways that fit; none when none does. */
    public List<FundingPath> fitting(String promoter, String purpose) {
        return guide().paths().stream()
                .filter(path -> path.fits(promoter, purpose))
                .toList();
    }

    boolean isPurpose(String purpose) {
        return purposes().stream().anyMatch(option -> option.id().equals(purpose));
    }

    /** The ways with a procedure here that are for such promoters, the usual one first. */
    List<FundingPath> procedures(String promoter) {
        return guide().paths().stream().filter(path -> path.leads(promoter)).toList();
    }

    /** The same, those for the purpose before all others. */
    List<FundingPath> procedures(String promoter, String purpose) {
        return procedures(promoter).stream()
                .sorted(Comparator.comparing(path -> !path.purposes().contains(purpose)))
                .toList();
    }

    private Guide guide() {
        var known = guide;
        if (known == null) {
            known = read();
            guide = known;
        }
        return known;
    }

    private static Guide read() {
        var root = file();
        root.only("purposes", "paths");
        return new Guide(
                root.field("purposes").fields().entrySet().stream()
                        .map(entry ->
                                new Option(entry.getKey(), entry.getValue().translated()))
                        .toList(),
                root.field("paths").items().stream().map(Eligibility::path).toList());
    }

    private static YamlPart file() {
        try {
            return YamlPart.read(FILE, new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FundingPath path(YamlPart part) {
        part.only("id", "title", "promoters", "purposes", "who", "cost", "next", "procedure");
        return new FundingPath(
                part.field("id").text(),
                part.field("title").translated(),
                Set.copyOf(part.field("promoters").texts()),
                Set.copyOf(part.field("purposes").texts()),
                part.field("who").translated(),
                part.field("cost").translated(),
                part.field("next").translated(),
                part.optional("procedure").map(YamlPart::text).orElse(null));
    }
}

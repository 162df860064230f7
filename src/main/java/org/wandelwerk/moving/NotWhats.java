package org.wandelwerk.moving;

import java.util.EnumMap;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.ProcedureVersion;
import org.wandelwerk.programme.Programme;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;
import org.wandelwerk.programme.ProgrammeTerms.Statement;
import org.wandelwerk.programme.Programmes;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.shell.Texts;

/** Says of projects what handing them in is not, in the words of the programme whose way each goes. */
@Component
public class NotWhats {

    private static final String USUAL = "moving.not.";

    /**
     * What was said on a day, in whole sentences, and in which version of which programme: so it is said again,
     * whatever the file of the programme says later.
     *
     * @param programme what it was called
     */
    public record Told(ProcedureVersion procedure, Text programme, NotWhat notWhat) {}

    private final ProjectMoves moves;
    private final Programmes programmes;
    private final ProfileLead profiles;
    private final Texts texts;

    NotWhats(ProjectMoves moves, Programmes programmes, ProfileLead profiles, Texts texts) {
        this.moves = moves;
        this.programmes = programmes;
        this.profiles = profiles;
        this.texts = texts;
    }

    /**
     * What was said on the day on which it was handed in last, as long as it goes the way of that programme. As long as
     * it goes no way, that of all programmes.
     */
    public NotWhat of(PublicKey project) {
        return procedure(project)
                .map(procedure -> told(project, procedure)
                        .orElseGet(() -> programmes.terms(procedure.procedure()).notWhat()))
                .orElseGet(programmes::notWhat);
    }

    private Optional<NotWhat> told(PublicKey project, ProcedureVersion procedure) {
        return profiles.told()
                .apply(project)
                .filter(told -> told.procedure().procedure().equals(procedure.procedure()))
                .map(Told::notWhat);
    }

    private Optional<ProcedureVersion> procedure(PublicKey project) {
        return moves.find(project).map(at -> at.dossier().position().procedure());
    }

    /** What holds for all programmes. */
    public NotWhat usual() {
        return programmes.notWhat();
    }

    /** What is said today, to be kept; empty as long as the project goes no way. */
    public Optional<Told> today(PublicKey project) {
        return procedure(project)
                .map(procedure -> new Told(
                        procedure,
                        name(procedure.procedure()),
                        whole(programmes.terms(procedure.procedure()).notWhat())));
    }

    private Text name(String programme) {
        return programmes.all().stream()
                .filter(one -> one.code().equals(programme))
                .findFirst()
                .map(Programme::name)
                .orElseGet(() -> Text.german(programme));
    }

    private NotWhat whole(NotWhat notWhat) {
        var said = new EnumMap<Statement, Text>(Statement.class);
        for (var statement : Statement.values()) {
            var own = notWhat.own(statement);
            said.put(
                    statement,
                    own != null ? own : new Text(usual(statement, Language.DE), usual(statement, Language.EN)));
        }
        return new NotWhat(said, notWhat.ways());
    }

    /** The sentences in a row, as a mail says them. */
    public String sentences(PublicKey project, Language language) {
        var notWhat = whole(of(project));
        var words = new StringJoiner(" ");
        Stream.concat(
                        notWhat.statements().stream().flatMap(statement -> Stream.ofNullable(notWhat.own(statement))),
                        notWhat.ways().stream())
                .forEach(sentence -> words.add(sentence.in(language)));
        return words.toString();
    }

    private String usual(Statement statement, Language language) {
        return texts.text(language, USUAL + statement);
    }
}

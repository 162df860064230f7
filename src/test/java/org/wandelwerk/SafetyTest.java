package org.wandelwerk;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no code of the house does, but in the one place made for it. */
class SafetyTest {

    private static final String[] ASKING = {
        "java.net.http", "org.apache.hc", "org.springframework.web.reactive.function.client"
    };
    private static final String ASKING_TYPES = "java\\.net\\.(\\w*URLConnection|Socket|ServerSocket|DatagramSocket)"
            + "|javax\\.net\\..*Socket.*|java\\.nio\\.channels\\.(Socket|Datagram)Channel"
            + "|org\\.springframework\\.http\\.client\\.(?!ClientHttp(Request|Response)).*Factory"
            + "|org\\.springframework\\.web\\.client\\.Rest(Client|Template)"
            + "|.*\\.(ClientRegistrations|NimbusJwtDecoder|OidcUserService|RestClient\\w+TokenResponseClient)";
    private static final String[] RUNNING = {
        "javax.script", "org.springframework.expression", "javax.naming", "javax.xml.xpath", "javax.xml.transform"
    };
    private static final String RUNNING_TYPES = "java\\.lang\\.ProcessBuilder|java\\.io\\.ObjectInputStream"
            + "|java\\.beans\\.XMLDecoder|gg\\.jte\\.(resolve|runtime\\.TemplateLoader)\\..*";

    private static final Path SCRIPTS = Path.of("src/main/resources/static/js");

    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "makes elements of words",
            Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|document\\.write"),
            "runs words",
            Pattern.compile("\\beval\\(|new Function\\b|set(Timeout|Interval)\\(\\s*['\"`]"),
            "reaches for what all objects share",
            Pattern.compile("__proto__|\\.prototype\\b|setPrototypeOf"),
            "fills an object by names that came from elsewhere",
            Pattern.compile("Object\\.(assign|fromEntries|defineProperty)\\b|\\bfor \\([^)]* in "));

    @Test
    void otherHousesAreAskedByOneFunction() {
        HouseRule.that("Only Outgoing asks other houses; a library that asks them is given it as its way out")
                .except("Training", "it asks this house itself, when the build trains it")
                .except(
                        "operation.ReachHealth",
                        "it knocks where the operator told the house to send, and says nothing")
                .except("database.Cluster", "it looks for a free port of this machine")
                .except("identity.ProviderRequests", "it gives Outgoing to what Spring Security asks a provider by")
                .except("database.Software", "it reads a file that lies in our own archive")
                .holdsWithout(Classes.main()
                        .filter(type -> !Classes.isIn(type, "org.wandelwerk.outgoing"))
                        .flatMap(type -> Stream.concat(
                                Classes.targets(type)
                                        .filter(SafetyTest::asksOthers)
                                        .map(target -> Classes.finding(type, "uses " + target.getName())),
                                type.getMethodCallsFromSelf().stream()
                                        .map(call -> call.getTarget().getFullName())
                                        .filter(name -> name.matches("java\\.net\\.URL\\.(open\\w+|getContent)\\(.*"))
                                        .map(name -> Classes.finding(type, "calls " + name)))));
    }

    @Test
    void wordsAreNeverRunAsAProgram() {
        HouseRule.that("No words are evaluated, unmarshalled, looked up or given to the operating system")
                .except(
                        "database.Program",
                        "it runs the programs of the embedded database, with a list of words of ours")
                .except(
                        "document.ReadingProcess",
                        "it starts the house's own program, which is given a path and no words")
                .except("letter.PartText", "it writes a tree as it is, by a transformer without a stylesheet")
                .holdsWithout(Classes.main()
                        .flatMap(type -> Classes.targets(type)
                                .filter(target -> Classes.isIn(target, RUNNING)
                                        || target.getName().matches(RUNNING_TYPES))
                                .map(target -> Classes.finding(type, "uses " + target.getName()))));
    }

    private static boolean asksOthers(JavaClass target) {
        return Classes.isIn(target, ASKING) || target.getName().matches(ASKING_TYPES);
    }

    @Test
    void wordsStayWordsInTheBrowser() throws IOException {
        try (var files = Files.walk(SCRIPTS)) {
            var scripts = files.filter(file -> file.toString().endsWith(".js")).toList();
            HouseRule.that("No script makes elements of words, runs them, or lets them name parts of objects")
                    .holdsWithout(scripts.stream().flatMap(SafetyTest::inScript));
        }
    }

    private static Stream<Finding> inScript(Path script) {
        var text = Sources.read(script);
        return FORBIDDEN.entrySet().stream()
                .filter(one -> one.getValue().matcher(text).find())
                .map(one -> new Finding(script.toString(), one.getKey()));
    }
}

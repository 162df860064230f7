package org.wandelwerk;

import java.util.List;
import java.util.Map;
import org.springframework.aot.AotDetector;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.wandelwerk.command.CommandLine;

/** The record of a region's structural transformation: a web server, or one command of the operator. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Wandelwerk {

    public static void main(String[] arguments) {
        var words = List.of(arguments);
        if (CommandLine.isServing(words)) {
            serve(arguments);
        } else {
            System.exit(CommandLine.isCold(words) ? runCold(words) : run(Wandelwerk.class, words));
        }
    }

    private static void serve(String[] arguments) {
        Awakening.beside();
        var application = new SpringApplication(Wandelwerk.class);
        if (AotDetector.useGeneratedArtifacts()) {
            application.setApplicationContextFactory(type -> new ServletWebServerApplicationContext(new HouseBeans()));
            application.addInitializers(context -> context.addBeanFactoryPostProcessor(new SettledBeans(context)));
        }
        if (Training.isWanted()) {
            application.addListeners(new Training());
        }
        application.run(arguments);
    }

    private static int runCold(List<String> words) {
        var code = run(CommandLine.class, words);
        var next = CommandLine.followUp(words);
        if (next.isEmpty() || code != 0 && code != CommandLine.WITH_FINDINGS) {
            return code;
        }
        var nextCode = run(Wandelwerk.class, next);
        return nextCode == 0 ? code : nextCode;
    }

    private static int run(Class<?> source, List<String> words) {
        var application = new SpringApplication(source);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setLazyInitialization(true);
        application.setAddCommandLineProperties(false);
        application.setDefaultProperties(Map.of("logging.level.root", "warn"));
        try (var context = application.run()) {
            return context.getBean(CommandLine.class).run(words);
        }
    }
}

package org.wandelwerk.outgoing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A mail server that answers as it is told to, may hang up at any word, and keeps what it took. */
public final class WilfulMailServer implements AutoCloseable {

    /** It hangs up instead of answering. */
    public static final String HANGS_UP = "";

    /** It says one letter after the other and never ends. */
    public static final String DRIPS = "drips";

    /** The end of a mail, as a word of the conversation. */
    public static final String END = ".";

    private final int port;
    private volatile ServerSocket door;
    private final Map<String, Function<String, String>> answers = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> said = new CopyOnWriteArrayList<>();

    public WilfulMailServer() {
        door = opened(0);
        port = door.getLocalPort();
    }

    public String url() {
        return "smtp://localhost:" + port;
    }

    /** From now on nobody is there: whoever calls finds the port shut. */
    public void shut() throws IOException {
        door.close();
    }

    /** It is there again, at the same port. */
    public void open() {
        door = opened(port);
    }

    private ServerSocket opened(int at) {
        try {
            var opened = new ServerSocket(at, 10, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().uncaughtExceptionHandler((thread, closing) -> {}).start(() -> serve(opened));
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on this is the answer to the word, such as RCPT. */
    public void answer(String word, String answer) {
        answer(word, line -> answer);
    }

    public void answer(String word, Function<String, String> answer) {
        answers.put(word, answer);
    }

    public void waitAt(String word, Duration time) {
        answer(word, line -> {
            sleep(time);
            return "250 at last";
        });
    }

    public void behave() {
        answers.clear();
    }

    /** The mails whose end it has seen, whatever it said to them. */
    public List<String> seen() {
        return List.copyOf(taken);
    }

    public List<String> said() {
        return List.copyOf(said);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve(ServerSocket opened) {
        try {
            while (true) {
                var line = opened.accept();
                Thread.ofVirtual().start(() -> talk(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
            out.print("220 wilful\r\n");
            out.flush();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                said.add(line);
                var word = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                if (!reply(out, word, line) || (word.equals("DATA") && !take(in, out))) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean take(BufferedReader in, PrintWriter out) throws IOException {
        var mail = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        taken.add(mail.toString());
        return reply(out, END, mail.toString());
    }

    private boolean reply(PrintWriter out, String word, String line) {
        var answer = answers.getOrDefault(word, WilfulMailServer::usual).apply(line);
        if (answer.equals(DRIPS)) {
            drip(out);
            return false;
        }
        out.print(answer.isEmpty() ? "" : answer + "\r\n");
        out.flush();
        return !answer.isEmpty() && !answer.startsWith("221");
    }

    private static void drip(PrintWriter out) {
        while (!out.checkError()) {
            out.print("2");
            sleep(Duration.ofMillis(50));
        }
    }

    private static String usual(String line) {
        return line.equals("DATA") ? "354 go on" : line.equals("QUIT") ? "221 bye" : "250 fine";
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package dev.cairn.workspace.scan;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Tells which files of a folder change, a moment after they did: many programs write a file in
 * several steps. It only says that something happened; what is there now, others look up.
 */
public final class FolderWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());
    private static final long QUIET_MILLIS = 40;

    /** What changes in the folder of git when a commit, switch, pull or fetch was made. */
    private static final Set<String> GIT_FOLDERS = Set.of("refs", "heads", "remotes");

    /** What a watch tells. */
    public interface Listener {
        /** These files were written, made or deleted. */
        void filesChanged(Set<Path> files);

        /** So much changed, or folders came or went, that all has to be looked at. */
        void allChanged();

        /** The commit that is checked out, the index or a branch may be another one. */
        void gitChanged();
    }

    private final Path folder;
    private final Listener listener;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Set<Path> gitFolders = new HashSet<>();
    private final Thread thread;

    private FolderWatch(Path folder, Listener listener, WatchService service) {
        this.folder = folder;
        this.listener = listener;
        this.service = service;
        this.thread = new Thread(this::run, "workspace-watch");
        thread.setDaemon(true);
    }

    /**
     * Begins to watch.
     *
     * @param git the folders of the repository; none where there is none
     * @throws IOException when the system watches no more folders, or none at all: then one has to
     *     look again and again
     */
    public static FolderWatch start(Path folder, List<Path> git, Listener listener)
            throws IOException {
        FolderWatch watch =
                new FolderWatch(folder, listener, folder.getFileSystem().newWatchService());
        try {
            watch.register(folder);
            for (Path each : git) {
                watch.registerGit(each);
            }
        } catch (IOException e) {
            watch.service.close();
            throw e;
        }
        watch.thread.start();
        return watch;
    }

    private void register(Path top) throws IOException {
        Files.walkFileTree(
                top,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes seen)
                            throws IOException {
                        if (!at.equals(folder) && FolderWalk.isHiddenFolder(at)) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        watch(at);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path at, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private void registerGit(Path git) throws IOException {
        if (!Files.isDirectory(git)) {
            return;
        }
        gitFolders.add(git);
        watch(git);
        Path refs = git.resolve("refs");
        if (Files.isDirectory(refs)) {
            Files.walkFileTree(
                    refs,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes seen)
                                throws IOException {
                            gitFolders.add(at);
                            watch(at);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        }
    }

    private void watch(Path at) throws IOException {
        folders.put(
                at.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE),
                at);
    }

    private void run() {
        try {
            while (true) {
                News news = new News();
                news.take(service.take());
                while (true) {
                    @Nullable WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                    if (more == null) {
                        break;
                    }
                    news.take(more);
                }
                news.tell();
            }
        } catch (ClosedWatchServiceException closed) {
            LOG.log(System.Logger.Level.DEBUG, "no longer watched: {0}", folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What happened in one moment. */
    private final class News {
        private final Set<Path> files = new HashSet<>();
        private boolean all;
        private boolean git;

        void take(WatchKey key) {
            Path at = folders.get(key);
            for (WatchEvent<?> event : key.pollEvents()) {
                if (at == null || !(event.context() instanceof Path name)) {
                    all = true;
                } else if (gitFolders.contains(at)) {
                    git |= isGitNews(at, name);
                } else {
                    file(at.resolve(name), event.kind());
                }
            }
            if (!key.reset()) {
                folders.remove(key);
                all |= at != null && !gitFolders.contains(at);
            }
        }

        private boolean isGitNews(Path at, Path name) {
            String text = name.toString();
            if (Files.isDirectory(at.resolve(name)) && GIT_FOLDERS.contains(text)) {
                return true;
            }
            return !text.endsWith(".lock");
        }

        private void file(Path file, WatchEvent.Kind<?> kind) {
            if (Files.isDirectory(file)) {
                if (!FolderWalk.isHiddenFolder(file)
                        && kind == StandardWatchEventKinds.ENTRY_CREATE) {
                    all = true;
                    registerNew(file);
                }
            } else if (!FolderWalk.isPassedOver(file)) {
                files.add(file);
            }
        }

        private void registerNew(Path at) {
            try {
                register(at);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "cannot watch " + at, e);
            }
        }

        void tell() {
            if (all) {
                listener.allChanged();
            } else if (!files.isEmpty()) {
                listener.filesChanged(files);
            }
            if (git) {
                listener.gitChanged();
            }
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "cannot stop watching " + folder, e);
        }
    }
}

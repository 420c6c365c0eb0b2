package frontdesk.channel.widget;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands every test a {@link Visitor} of its own, and all tests one browser and one clinic. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
  private static final AtomicBoolean TOLD = new AtomicBoolean();

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.executable().isPresent()) {
      return ConditionEvaluationResult.enabled("Chromium is there");
    }
    if (!TOLD.getAndSet(true)) {
      System.out.println("Browser tests are skipped: no Chromium; apt-get install chromium");
    }
    return ConditionEvaluationResult.disabled("no Chromium");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visitor.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Visitor.class, _ -> visitor(context), Visitor.class);
  }

  private static Visitor visitor(ExtensionContext context) {
    var shared = context.getRoot().getStore(NAMESPACE);
    return new Visitor(
        once(shared, Chromium.class, Chromium::launch), once(shared, Clinic.class, Clinic::open));
  }

  /** JUnit closes what its root store holds after the last test. */
  private static <T extends AutoCloseable> T once(Store store, Class<T> type, Opening<T> opening) {
    return Objects.requireNonNull(
        store.getOrComputeIfAbsent(type, _ -> opening.open(), type), "the store is closed");
  }

  private interface Opening<T> {
    T open();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    var visitor = context.getStore(NAMESPACE).get(Visitor.class, Visitor.class);
    if (visitor != null) {
      visitor.leave(context.getExecutionException().isEmpty());
    }
  }
}

# Two stages: the first installs the locked environment and trains the model, the second only runs.
FROM python:3.11-slim-bookworm AS build

ENV PIP_NO_CACHE_DIR=1 PYTHONDONTWRITEBYTECODE=1 RASA_TELEMETRY_ENABLED=false
WORKDIR /app
RUN python -m venv /opt/uv && /opt/uv/bin/pip install --quiet "uv>=0.8,<1" && /opt/uv/bin/uv venv /opt/venv
COPY requirements.lock pyproject.toml README.md ./
RUN /opt/uv/bin/uv pip sync --python /opt/venv/bin/python --no-cache requirements.lock
COPY . .
RUN /opt/uv/bin/uv pip install --python /opt/venv/bin/python --no-cache --no-deps --no-build-isolation --editable . \
    && /opt/venv/bin/safeconduct train

FROM python:3.11-slim-bookworm
ENV PATH=/opt/venv/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 RASA_TELEMETRY_ENABLED=false \
    SAFECONDUCT_HOST=0.0.0.0 SAFECONDUCT_PORT=8080 SAFECONDUCT_STATE=/state
RUN useradd --system --uid 10001 --home-dir /state safeconduct && install -d -o safeconduct -g safeconduct /state
COPY --from=build /opt/venv /opt/venv
COPY --from=build /app /app
WORKDIR /app
USER safeconduct
VOLUME /state
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=4 \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8080/readyz', timeout=4)"]
CMD ["safeconduct", "serve"]

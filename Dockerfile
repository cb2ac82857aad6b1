# syntax=docker/dockerfile:1
# One image for every role: see docker-compose.yml and docs/deploy.md.

FROM python:3.11.14-slim-bookworm AS build
ENV UV_LINK_MODE=copy UV_COMPILE_BYTECODE=1 UV_PYTHON_DOWNLOADS=never
WORKDIR /src
RUN printf '%s\n' 'uv==0.13.9 \' \
    '--hash=sha256:d7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19 \' \
    '--hash=sha256:5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe' \
    > /uv.txt && pip install --no-cache-dir --require-hashes -r /uv.txt
# What is needed first: it changes only with the lock. The lock also has the tools of
# the developers, so it binds versions and hashes and does not say what to install.
COPY pyproject.toml requirements.lock ./
RUN uv venv -q /opt/firstline \
    && uv pip install -q --no-cache --python /opt/firstline/bin/python --require-hashes \
        -r pyproject.toml --extra postgres --extra telegram -c requirements.lock \
    && grep -o '^hatchling==[^ ;]*' requirements.lock > /build.txt \
    && uv venv -q /build \
    && uv pip install -q --no-cache --python /build/bin/python --require-hashes \
        -r /build.txt -c requirements.lock
COPY README.md LICENSE NOTICE ./
COPY dialogs dialogs
COPY bot bot
COPY adapters adapters
RUN /build/bin/python -m hatchling build -t wheel -d /dist \
    && uv pip install -q --no-cache --no-deps --python /opt/firstline/bin/python /dist/*.whl

FROM python:3.11.14-slim-bookworm
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin firstline \
    && install -d -m 700 -o firstline /data
COPY --from=build /opt/firstline /opt/firstline
ENV PATH=/opt/firstline/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    FIRSTLINE_DATA=/data \
    FIRSTLINE_HOST=0.0.0.0 \
    FIRSTLINE_LOG_FORMAT=json \
    FIRSTLINE_PULSE=/tmp/pulse
USER 10001
WORKDIR /data
VOLUME /data
EXPOSE 8080
# The file is touched every five seconds while the process and its database work.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=2 \
    CMD test -n "$(find "$FIRSTLINE_PULSE" -mmin -1)"
ENTRYPOINT ["firstline"]
CMD ["run"]

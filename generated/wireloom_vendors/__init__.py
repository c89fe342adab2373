# Made by `wireloom generate` from all vendors.
# Do not edit. Specs: sha256 d7d3e165a980eeec
"""The generated vendors: where each one is, imported when it is first used."""

from __future__ import annotations

INDEX: dict[str, str] = {
    "anthropic": "wireloom_vendors.anthropic",
    "azure": "wireloom_vendors.azure",
    "bedrock": "wireloom_vendors.bedrock",
    "cerebras": "wireloom_vendors.cerebras",
    "deepseek": "wireloom_vendors.deepseek",
    "fireworks": "wireloom_vendors.fireworks",
    "google": "wireloom_vendors.google",
    "groq": "wireloom_vendors.groq",
    "llamacpp": "wireloom_vendors.llamacpp",
    "lmstudio": "wireloom_vendors.lmstudio",
    "minimax": "wireloom_vendors.minimax",
    "mistral": "wireloom_vendors.mistral",
    "moonshot": "wireloom_vendors.moonshot",
    "ollama": "wireloom_vendors.ollama",
    "openai": "wireloom_vendors.openai",
    "openai_compatible": "wireloom_vendors.openai_compatible",
    "openrouter": "wireloom_vendors.openrouter",
    "perplexity": "wireloom_vendors.perplexity",
    "qwen": "wireloom_vendors.qwen",
    "together": "wireloom_vendors.together",
    "vertex": "wireloom_vendors.vertex",
    "vllm": "wireloom_vendors.vllm",
    "xai": "wireloom_vendors.xai",
    "zai": "wireloom_vendors.zai",
}
"""The module of each vendor; its `VENDOR` is what the runtime reads."""
